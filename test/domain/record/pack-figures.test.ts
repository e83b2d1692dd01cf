import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayText } from "../../../src/domain/quantity/calendar-day.ts";
import { addFigures, CAREFUL_CHOICES } from "../../../src/domain/record/add-figures.ts";
import { compareFigures } from "../../../src/domain/record/compare-figures.ts";
import type { DatedFigure } from "../../../src/domain/record/dated-figure.ts";
import { packedCount, packFigures, unpackFigures } from "../../../src/domain/record/pack-figures.ts";
import { holds } from "../arbitraries.ts";

const FIGURE: DatedFigure = {
  start: "2026-03-01",
  end: "2026-03-31",
  channel: "Instagram",
  item: "",
  metric: "reach",
  value: 10,
  currency: "",
  source: "a.csv",
  row: 2,
  note: "",
};

const figures: fc.Arbitrary<readonly DatedFigure[]> = fc.array(
  fc
    .record({
      first: fc.integer({ min: 20_000, max: 20_040 }),
      days: fc.integer({ min: 0, max: 9 }),
      channel: fc.constantFrom("Instagram", "X", ""),
      item: fc.constantFrom("", "Guide", "__proto__"),
      metric: fc.constantFrom("reach", "clicks"),
      value: fc.integer({ min: 0, max: 4 }),
      row: fc.nat(90),
    })
    .map(({ first, days, ...rest }) => ({
      ...{ ...FIGURE, ...rest },
      start: dayText(first),
      end: dayText(first + days),
    })),
  { maxLength: 30 },
);

describe("packed figures", () => {
  test("come back as they were", () => {
    holds([figures], (drawn) => {
      const packed = packFigures(drawn);
      expect(unpackFigures(packed)).toEqual(drawn);
      expect(packedCount(packed)).toBe(drawn.length);
    });
  });
});

describe("figures that come in", () => {
  test("are each fresh, known, changed or overlapping, and nothing else", () => {
    holds([figures, figures], (recorded, incoming) => {
      const { fresh, known, changed, overlapping } = compareFigures(recorded, incoming);
      expect(fresh.length + known + changed.length + overlapping.length).toBe(incoming.length);
    });
  });

  test("add nothing when they are on record already, however often each stands there", () => {
    holds([figures, figures], (recorded, incoming) => {
      const { added } = addFigures(recorded, incoming, { changed: "keep", overlapping: "add" });
      const again = addFigures([...recorded, ...added], added, { changed: "keep", overlapping: "add" });
      expect(again.added).toEqual([]);
      expect(again.known).toBe(added.length);
    });
  });

  test("overlap where they share a day with another period of their series, and there only", () => {
    holds([figures, figures], (recorded, incoming) => {
      const { overlapping, fresh } = compareFigures(recorded, incoming);
      const sharesDays = (one: DatedFigure) =>
        recorded.some(
          (other) =>
            ["channel", "item", "metric", "currency"].every(
              (field) => one[field as keyof DatedFigure] === other[field as keyof DatedFigure],
            ) &&
            other.start <= one.end &&
            other.end >= one.start &&
            (other.start !== one.start || other.end !== one.end),
        );
      expect(overlapping.every(sharesDays)).toBe(true);
      expect(fresh.some(sharesDays)).toBe(false);
    });
  });

  test("change nothing on record unless they are told to", () => {
    const newer = { ...FIGURE, value: 12 };
    expect(addFigures([FIGURE], [newer], CAREFUL_CHOICES)).toMatchObject({ added: [], left: 1 });
    const { added, replaced } = addFigures([FIGURE], [newer], { ...CAREFUL_CHOICES, changed: "replace" });
    expect(added).toEqual([newer]);
    expect(replaced.size).toBe(1);
  });
});
