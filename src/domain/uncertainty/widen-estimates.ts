import type { Rate } from "../quantity/rate.ts";
import {
  type InputField,
  type InputName,
  inputBounds,
  inputField,
  inputNames,
  readInput,
} from "../simulation/inputs.ts";
import { type Plan, widenInput } from "../simulation/plan.ts";
import { rangeAround } from "./first-range.ts";

/** As many ranges as a plan can keep. */
export const MOST_ASSUMPTIONS = 60;

/** What is estimated rather than decided (a budget, a length) or known (followers, a wage). */
const ESTIMATED: ReadonlySet<InputField> = new Set([
  ...(["orderValue", "margin", "newCustomerShare", "ordersPerYear", "retention"] as const),
  ...(["costPerMille", "reachPerPost", "followerGrowth", "clickThroughRate", "visits", "audience"] as const),
  ...(["leadRate", "closeRate", "incremental", "halfAt", "repeatWorth", "carryover"] as const),
  ...(["hours", "unitValue", "perMonth"] as const),
]);

/**
 * The inputs that are estimates and still a single figure, in the order of the model. Those at 0 or at an end of
 * their bounds are left out: a range could widen them on one side only.
 */
export function estimatesToWiden({ scenario, assumptions }: Plan): readonly InputName[] {
  const widened = new Set(assumptions.map(({ input }) => input));
  return inputNames(scenario).filter((input) => {
    const value = readInput(scenario, input) ?? 0;
    const { min, max } = inputBounds(input);
    return (
      ESTIMATED.has(inputField(input)) && !widened.has(input) && value !== 0 && value > min && value < max
    );
  });
}

/** The plan with each of its estimates widened by `share` on both sides; ranges that it already has stay. */
export function widenEstimates(plan: Plan, share: Rate): Plan {
  return estimatesToWiden(plan)
    .slice(0, Math.max(0, MOST_ASSUMPTIONS - plan.assumptions.length))
    .reduce((widened, input) => {
      const value = readInput(plan.scenario, input);
      return value === null
        ? widened
        : widenInput(widened, input, rangeAround(value, inputBounds(input), share));
    }, plan);
}
