import { expect, test } from "vitest";
import { labelPlaces } from "../../src/charts/geometry/label-places.ts";

const places = (...given: Parameters<typeof labelPlaces>) =>
  [...labelPlaces(...given)].sort((one, other) => one - other);

test("where there is room for all, all places have a label", () => {
  expect(places(6, 9, [5, 2])).toEqual([0, 1, 2, 3, 4, 5]);
});

test("on a long row the named places come first, and no label stands too close to another", () => {
  const kept = places(41, 9, [40, 3]);
  expect(kept).toContain(40);
  expect(kept).toContain(3);
  for (const [index, place] of kept.entries()) {
    expect(place - (kept[index - 1] ?? -5)).toBeGreaterThanOrEqual(5);
  }
  expect(kept.length).toBeLessThanOrEqual(9);
});

test("a place that the row does not have gets none", () => {
  expect(places(3, 9, [-1, 7])).toEqual([0, 1, 2]);
});
