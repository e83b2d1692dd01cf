import fc from "fast-check";
import { expect, test } from "vitest";
import { stepsNeeded } from "../../../src/domain/funnel/steps-needed.ts";

const rate = fc.double({ min: 0.001, max: 1, noNaN: true });

test("as many steps as are needed bring the sales back", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), rate, rate, (sales, leadRate, closeRate) => {
      const { visits } = stepsNeeded(sales, leadRate, closeRate);
      expect(Number(visits) * leadRate * closeRate).toBeCloseTo(sales, 6);
    }),
  );
});

test("where nobody goes on, no number of visits is enough", () => {
  expect(stepsNeeded(10, 0.2, 0)).toEqual({
    leads: { undefined: "no-sales" },
    visits: { undefined: "no-sales" },
  });
  expect(stepsNeeded(10, 0, 0.2).visits).toEqual({ undefined: "no-leads" });
});
