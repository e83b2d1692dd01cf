import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { solveLinear } from "../../../src/domain/quantity/linear-system.ts";
import { holds } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

const entry = fc.integer({ min: -20, max: 20 });
const square = fc
  .integer({ min: 1, max: 5 })
  .chain((size) =>
    fc.tuple(
      fc.array(fc.array(entry, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
      fc.array(entry, { minLength: size, maxLength: size }),
    ),
  );

describe("a system of linear equations", () => {
  test("is solved: the solution put back gives the right-hand side", () => {
    holds([square], ([drawn, right]) => {
      // A heavy diagonal keeps the system well away from singular.
      const matrix = drawn.map((row, at) =>
        row.map((value, column) => (at === column ? 150 + value : value)),
      );
      const solution = solveLinear(matrix, right) ?? [];
      expect(solution.length).toBe(right.length);
      matrix.forEach((row, at) => {
        const found = row.reduce((sum, value, column) => sum + value * (solution[column] ?? Number.NaN), 0);
        expectClose(found, right[at] ?? 0, 100);
      });
    });
  });

  test("changes rows where the diagonal is zero", () => {
    expect(
      solveLinear(
        [
          [0, 2],
          [3, 0],
        ],
        [4, 9],
      ),
    ).toEqual([3, 2]);
  });

  test("takes the largest pivot, so that a tiny one spoils nothing", () => {
    const [x, y] = solveLinear(
      [
        [1e-20, 1],
        [1, 1],
      ],
      [1, 2],
    ) ?? [0, 0];
    expectClose(x ?? 0, 1);
    expectClose(y ?? 0, 1);
  });

  test("has no solution when it is singular", () => {
    expect(
      solveLinear(
        [
          [1, 2],
          [2, 4],
        ],
        [1, 1],
      ),
    ).toBeNull();
  });

  test("of nothing is nothing", () => {
    expect(solveLinear([], [])).toEqual([]);
  });
});
