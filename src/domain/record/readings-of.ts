import type { MetricReading } from "../goal/goal.ts";
import type { RecordSheet } from "./record-sheet.ts";

/**
 * Where a metric stood, day by day, as the sheet has it of a whole channel. None when several channels were measured: in
 * general their figures do not add up (people overlap, rates have bases of their own), so there is no one value of the business.
 */
export function readingsOf({ measurements }: RecordSheet, metric: string): readonly MetricReading[] {
  const own = measurements.filter((each) => each.metric === metric && each.item.trim() === "");
  if (new Set(own.map(({ channel }) => channel.trim())).size > 1) return [];
  return own.flatMap(({ day, value }) => (value === null ? [] : [{ date: day, value }]));
}
