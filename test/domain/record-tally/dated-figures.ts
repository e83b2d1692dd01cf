import fc from "fast-check";
import { dayNumber, dayText } from "../../../src/domain/quantity/calendar-day.ts";
import type { DatedFigure } from "../../../src/domain/record/dated-figure.ts";
import { packFigures } from "../../../src/domain/record/pack-figures.ts";
import type { Cadence } from "../../../src/domain/record/record-sheet.ts";
import { RECORDED_METRIC_IDS, RECORDED_METRICS } from "../../../src/domain/record/recorded-metric.ts";
import type { Tally } from "../../../src/domain/record-tally/tally.ts";
import { tallyFigures } from "../../../src/domain/record-tally/tally-figures.ts";

/** Clicks on Instagram on a day of March 2026; `facts` replace any of it. */
export function figure(facts: Partial<DatedFigure>): DatedFigure {
  const start = facts.start ?? "2026-03-02";
  return {
    ...{ start, end: start, channel: "Instagram", item: "", metric: "clicks", value: 10 },
    ...{ currency: "", source: "a file", row: 1, note: "" },
    ...facts,
  };
}

/** What these figures come to, kept in several pieces as the record is. */
export function tallyOf(figures: readonly DatedFigure[], cadence: Cadence): Tally {
  const half = Math.ceil(figures.length / 2);
  const pieces = [figures.slice(0, half), figures.slice(half)];
  return tallyFigures(
    pieces.map((piece) => packFigures(piece)),
    cadence,
  );
}

const FIRST = dayNumber("2026-01-01") ?? 0;

/** Figures of a few channels, items, metrics and days of a year, in two currencies. */
export const figures: fc.Arbitrary<readonly DatedFigure[]> = fc.array(
  fc
    .record({
      from: fc.integer({ min: 0, max: 200 }),
      days: fc.constantFrom(1, 1, 1, 7, 31),
      channel: fc.constantFrom("Instagram", "LinkedIn"),
      item: fc.constantFrom("", "Spring", "Spring › One", "Autumn"),
      metric: fc.constantFrom(...RECORDED_METRIC_IDS),
      value: fc.integer({ min: 0, max: 5000 }),
      coin: fc.constantFrom("CAD", "EUR"),
      source: fc.constantFrom("one.csv", "two.csv"),
    })
    .map(({ from, days, coin, ...facts }) =>
      figure({
        ...facts,
        start: dayText(FIRST + from),
        end: dayText(FIRST + from + days - 1),
        currency: RECORDED_METRICS[facts.metric].unit === "money" ? coin : "",
      }),
    ),
  { maxLength: 60 },
);
