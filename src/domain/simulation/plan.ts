import type { Rate } from "../quantity/rate.ts";
import type { Assumption } from "../uncertainty/simulate-trials.ts";
import { hasInput, type InputName, readInput, writeInput } from "./inputs.ts";
import type { Scenario } from "./scenario.ts";

/** A scenario with what its author thinks about it: all that the simulator works on, saves and shares. */
export type Plan = {
  /** As its author calls it; empty while it has no name of its own. */
  readonly name: string;
  /** Id of the sample campaign it was begun from; `null` when from none. */
  readonly sample: string | null;
  readonly scenario: Scenario;
  /** The inputs that are known only as a range; each range holds the scenario's own value. */
  readonly assumptions: readonly Assumption[];
  /** The net ROI aimed at; `null` when none is set. */
  readonly target: Rate | null;
  /** A prepared sequence of changes to show to others, each from where the one before left. */
  readonly moves: readonly Move[];
};

/** One prepared change: the input, its new value, and what is said about it. */
export type Move = { readonly input: InputName; readonly value: number; readonly say: string };

/** A plan of this scenario alone: nothing uncertain, no target, no moves. */
export function planOf(scenario: Scenario, sample: string | null = null): Plan {
  return { name: "", sample, scenario, assumptions: [], target: null, moves: [] };
}

/** The plan with this input set. A range stretches where it must, and takes the new value as its likely one. */
export function writePlanInput(plan: Plan, input: InputName, value: number): Plan {
  const scenario = writeInput(plan.scenario, input, value);
  const kept = readInput(scenario, input);
  if (kept === null) return plan;
  const assumptions = plan.assumptions.map((each) => {
    if (each.input !== input) return each;
    const { low, high } = each.range;
    const range = { ...each.range, likely: kept, low: Math.min(low, kept), high: Math.max(high, kept) };
    return { input, range };
  });
  return { ...plan, scenario, assumptions };
}

/** The plan with this input known as a range; `null` makes it a single figure again. */
export function widenInput(plan: Plan, input: InputName, range: Assumption["range"] | null): Plan {
  const others = plan.assumptions.filter((each) => each.input !== input);
  if (range === null) return { ...plan, assumptions: others };
  const at = plan.assumptions.findIndex((each) => each.input === input);
  const assumptions = at < 0 ? [...others, { input, range }] : plan.assumptions.with(at, { input, range });
  return { ...writePlanInput(plan, input, range.likely), assumptions };
}

/** The plan with another scenario; ranges and moves of inputs that it does not have are dropped. */
export function withScenario(plan: Plan, scenario: Scenario): Plan {
  return {
    ...plan,
    scenario,
    assumptions: plan.assumptions.filter(({ input }) => hasInput(scenario, input)),
    moves: plan.moves.filter(({ input }) => hasInput(scenario, input)),
  };
}
