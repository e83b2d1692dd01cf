import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CSV_STYLES, csvText } from "../../../src/adapters/file/csv.ts";
import { dayText } from "../../../src/domain/quantity/calendar-day.ts";
import type { DatedFigure } from "../../../src/domain/record/dated-figure.ts";
import { RECORDED_METRIC_IDS, RECORDED_METRICS } from "../../../src/domain/record/recorded-metric.ts";
import { cleanText } from "../../../src/domain/record-import/clean-text.ts";
import { ownTable } from "../../../src/domain/record-import/own-table.ts";
import { RUNS } from "../arbitraries.ts";
import { importText } from "./read-file.ts";

const name = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom(
      "",
      "=1+1",
      "'=a",
      "-5",
      "Total",
      "1,234",
      "__proto__",
      "a;b,c\td",
      'say "no"',
      "Café › Été",
      "2026-01-01",
    ),
  )
  .map(cleanText);

/** Figures as the hub holds them: text clean, numbers of at most twelve digits, down to a millionth of a millionth. */
const figure: fc.Arbitrary<DatedFigure> = fc
  .record({
    first: fc.integer({ min: 10_000, max: 30_000 }),
    days: fc.integer({ min: 0, max: 400 }),
    channel: name,
    item: name,
    metric: fc.constantFrom(...RECORDED_METRIC_IDS),
    figure: fc.oneof(
      fc.integer({ min: -5_000_000, max: 5_000_000 }),
      fc
        .tuple(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.integer({ min: 1, max: 12 }))
        .map(([digits, decimals]) => Number(`${digits}e-${decimals}`)),
    ),
    currency: fc.constantFrom("CAD", "EUR", "USD", "JPY"),
    source: name,
    row: fc.nat(1_000_000),
    note: name,
  })
  .map(({ first, days, figure: value, currency, ...rest }) => ({
    ...rest,
    start: dayText(first),
    end: dayText(first + days),
    value: value === 0 ? 0 : value,
    currency: RECORDED_METRICS[rest.metric].unit === "money" ? currency : "",
  }));

describe("what is exported", () => {
  test.each([
    ["point", "en"],
    ["comma", "fr"],
    ["point", "fr"],
    ["comma", "en"],
  ] as const)(
    "in the style with a decimal %s, titled in %s, imports to the same rows",
    async (style, language) => {
      await fc.assert(
        fc.asyncProperty(fc.array(figure, { minLength: 1, maxLength: 12 }), async (figures) => {
          const rows = ownTable(figures, language, (metric) => metric);
          const text = csvText(rows, { ...CSV_STYLES[style], isExact: true });
          const reading = await importText(text);
          expect(reading.questions).toEqual([]);
          expect(reading.problems).toEqual([]);
          expect(reading.figures).toEqual(figures);
        }),
        { numRuns: Math.ceil(RUNS / 4), ...(process.env["FC_RUNS"] === undefined ? { seed: 2026 } : {}) },
      );
    },
  );
});
