import { expect, test } from "vitest";
import { barStretches } from "../../src/charts/geometry/credit-bar.ts";

const sales = [
  { id: "instagram", amount: 155 },
  { id: "linkedin", amount: 0 },
  { id: "search", amount: 145 },
];

test("the parts of a bar lie end to end and fill it; a part without length is not drawn", () => {
  const stretches = barStretches(sales, 300);
  expect(stretches.map(({ id }) => id)).toEqual(["instagram", "search"]);
  expect(stretches[1]?.x).toBe(stretches[0]?.width);
  expect((stretches[1]?.x ?? 0) + (stretches[1]?.width ?? 0)).toBeCloseTo(100, 1);
});

test("a bar of nothing has no parts", () => {
  expect(barStretches(sales, 0)).toEqual([]);
});
