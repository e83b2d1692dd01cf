import { expect, test } from "vitest";
import { placedPath } from "../../src/adapters/drawing/placed-path.ts";
import { rulerPath } from "../../src/charts/geometry/ticks.ts";

test("a path that is drawn out lies where it is shown, relative steps and all", () => {
  expect(placedPath("M0 15.5v-15v15m1 0v-5v5M0 15.5H2", [50, 0, 0, 1, 8, 100])).toBe(
    "M8 115.5v-15v15m50 0v-5v5M8 115.5H108",
  );
  expect(placedPath("M1 1L2 3V0z", [10, 0, 0, 2, 0, 0])).toBe("M10 2L20 6V0z");
});

test("a ruler has its long ticks at every major division, middling ones half-way, and a baseline", () => {
  expect(rulerPath(4, 4, 11, "up")).toBe(
    "M0 10.5v-10v10m1 0v-3.8v3.8m1 0v-6.2v6.2m1 0v-3.8v3.8m1 0v-10v10M0 10.5H4",
  );
  expect(rulerPath(1, 1, 11, "down")).toBe("M0 0.5v10v-10m1 0v10v-10M0 0.5H1");
});
