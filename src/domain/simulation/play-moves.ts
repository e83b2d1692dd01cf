import { hasInput, readInput, writeInput } from "./inputs.ts";
import type { Move, Plan } from "./plan.ts";
import { type Projection, projectScenario } from "./project-scenario.ts";
import type { Scenario } from "./scenario.ts";

/** One prepared move, made: the input's value and the projection before it and after. */
export type PlayedMove = {
  readonly move: Move;
  readonly from: number;
  readonly to: number;
  /** The scenario as this move leaves it. */
  readonly scenario: Scenario;
  readonly before: Projection;
  readonly after: Projection;
};

/**
 * The plan's moves made one after another, each from where the one before left; the plan itself stays as it is. Values
 * are in the unit of their input and kept within its bounds; a move of an input that the scenario lacks is left out.
 */
export function playMoves({ scenario, moves }: Pick<Plan, "scenario" | "moves">): readonly PlayedMove[] {
  const played: PlayedMove[] = [];
  let now = scenario;
  let before = projectScenario(now);
  for (const move of moves) {
    if (!hasInput(now, move.input)) continue;
    const from = readInput(now, move.input) ?? 0;
    now = writeInput(now, move.input, move.value);
    const after = projectScenario(now);
    played.push({ move, from, to: readInput(now, move.input) ?? from, scenario: now, before, after });
    before = after;
  }
  return played;
}
