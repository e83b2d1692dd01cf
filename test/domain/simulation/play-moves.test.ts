import { expect, test } from "vitest";
import { inputBounds, readInput } from "../../../src/domain/simulation/inputs.ts";
import { planOf } from "../../../src/domain/simulation/plan.ts";
import { playMoves } from "../../../src/domain/simulation/play-moves.ts";
import { projectScenario } from "../../../src/domain/simulation/project-scenario.ts";
import { holds, rate, scenario } from "../arbitraries.ts";

test("moves are made one after another, each from where the one before left", () => {
  holds(
    [scenario, rate, rate],
    (drawn, first, second) => {
      const moves = [
        { input: "margin", value: first, say: "" },
        { input: "months", value: 3, say: "" },
        { input: "margin", value: second, say: "" },
      ];
      const played = playMoves({ ...planOf(drawn), moves });
      expect(played.map(({ from, to }) => [from, to])).toEqual([
        [drawn.margin, first],
        [drawn.months, 3],
        [first, second],
      ]);
      expect(played[0]?.before).toEqual(projectScenario(drawn));
      expect(played[1]?.before).toBe(played[0]?.after);
      expect(played[2]?.after).toEqual(projectScenario({ ...drawn, months: 3, margin: second }));
    },
    50,
  );
});

test("a move changes nothing of the plan, stays within bounds, and is left out where its input is missing", () => {
  holds(
    [scenario],
    (drawn) => {
      const before = structuredClone(drawn);
      const moves = [
        { input: "nobody.adSpend", value: 5, say: "" },
        { input: "orderValue", value: 1e15, say: "" },
      ];
      const played = playMoves({ scenario: drawn, moves });
      expect(played.map(({ to }) => to)).toEqual([inputBounds("orderValue").max]);
      expect(readInput(drawn, "orderValue")).toBe(before.orderValue);
      expect(drawn).toEqual(before);
    },
    50,
  );
});
