import type { Measurement } from "../../../src/domain/record/record-sheet.ts";

/** A figure of clicks on Instagram in March 2026, read in Meta; `facts` replace any of it. */
export function measurement(facts: Partial<Measurement>): Measurement {
  return {
    id: "m1",
    day: "2026-03-01",
    channel: "Instagram",
    item: "",
    metric: "clicks",
    value: 100,
    source: "Meta Business Suite",
    note: "",
    ...facts,
  };
}

/** Figures of one series, on these days. */
export function series(values: Readonly<Record<string, number | null>>): Measurement[] {
  return Object.entries(values).map(([day, value], index) => measurement({ id: `m${index}`, day, value }));
}
