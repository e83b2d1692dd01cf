import { type CountedStep, countedSteps } from "../funnel/counted-steps.ts";
import { NO_COUNTS, type StageCounts } from "../funnel/funnel-counts.ts";
import type { PathStepName } from "../funnel/path-steps.ts";
import { isDefined } from "../quantity/outcome.ts";
import type { Platform } from "../simulation/scenario.ts";
import type { BusinessRecords } from "./records.ts";

/** Which of the records are counted: all of them, or those of one platform, of one month (`2026-01`), or of both. */
export type RecordSelection = { readonly platform?: Platform; readonly month?: string };

/** A month and its count of a step. */
export type MonthStep = CountedStep & { readonly month: string };

/**
 * What the records count at each stage. Orders count in the month of their click, so that a month's sales are those that
 * its visits led to, whenever they closed. Reach is not counted: that of single posts and ads does not add up. Nor are
 * the people who interacted: the records hold their interactions.
 */
export function stageCounts(
  { posts, ads, orders }: BusinessRecords,
  { platform, month }: RecordSelection = {},
): StageCounts {
  const isOf = (record: { readonly platform: Platform }) =>
    platform === undefined || record.platform === platform;
  const isIn = (date: string) => month === undefined || date.startsWith(month);
  const activity = [...posts, ...ads].filter(isOf);
  const sources = new Set(activity.map(({ id }) => id));
  const counted = activity.filter((record) => isIn("month" in record ? record.month : record.date));
  const sum = (field: "impressions" | "clicks" | "signups") =>
    counted.reduce((total, record) => total + record[field], 0);
  return {
    ...NO_COUNTS,
    impressions: sum("impressions"),
    visits: sum("clicks"),
    leads: sum("signups"),
    sales: orders.filter(
      ({ source, clickDate }) => isIn(clickDate) && (platform === undefined || sources.has(source)),
    ).length,
  };
}

/** The months on record, first to last, as `2026-01`. */
export function recordedMonths({ posts, ads }: BusinessRecords): readonly string[] {
  return [
    ...new Set([...posts.map(({ date }) => date.slice(0, 7)), ...ads.map(({ month }) => month)]),
  ].sort();
}

/** The month in which a step's rate was highest, on one platform or on all; `null` when no month has one. */
export function bestMonth(
  records: BusinessRecords,
  step: PathStepName,
  selection: Pick<RecordSelection, "platform"> = {},
): MonthStep | null {
  const months = recordedMonths(records).flatMap((month) =>
    countedSteps(stageCounts(records, { ...selection, month }))
      .filter((each) => each.step === step && isDefined(each.rate))
      .map((each) => ({ ...each, month })),
  );
  return months.reduce<MonthStep | null>(
    (best, each) => (best === null || (each.rate as number) > (best.rate as number) ? each : best),
    null,
  );
}
