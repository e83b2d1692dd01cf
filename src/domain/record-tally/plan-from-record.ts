import type { FunnelCounts } from "../funnel/funnel-counts.ts";
import { ownPath, withFunnelPath } from "../funnel/plan-from-funnel.ts";
import { CURRENCY_CODES } from "../quantity/currency.ts";
import { isDefined } from "../quantity/outcome.ts";
import { isPoint, type Range, range } from "../quantity/range.ts";
import { inputBounds, readInput } from "../simulation/inputs.ts";
import { type Plan, widenInput, writePlanInput } from "../simulation/plan.ts";
import { funnelOfRecord, type ObservedFunnel } from "./observed-funnel.ts";

/** The parts of a workbook that a record can fill. */
export type FilledParts = { readonly funnel: FunnelCounts; readonly plan: Plan };

/** Inputs of the learner's own plan that a record says something of. */
export const OBSERVED_INPUTS = [
  "social.visits",
  "social.leadRate",
  "social.closeRate",
  "orderValue",
  "social.adSpend",
] as const;
export type ObservedInput = (typeof OBSERVED_INPUTS)[number];

/**
 * The funnel and the plan with what the record says: its counts, and its rates as ranges as wide as so few or so many observations
 * leave them. `blank` is a plan in which nothing was decided yet: it takes the record's currency; another takes no amount in one not its own.
 */
export function fillFromRecord(
  parts: FilledParts,
  observed: ObservedFunnel,
  currency: string,
  isBlank: boolean,
): FilledParts {
  const funnel = funnelOfRecord(parts.funnel, observed);
  const coin = CURRENCY_CODES.find((code) => code === currency);
  const plan =
    isBlank && coin ? { ...parts.plan, scenario: { ...parts.plan.scenario, currency: coin } } : parts.plan;
  const path = isOwnPlan(plan) ? withRanges(withFunnelPath(plan, funnel), observed) : plan;
  return { funnel, plan: plan.scenario.currency === currency ? withAmounts(path, observed) : path };
}

/** True for a plan of one channel counted in visits, whose path a record can give. */
export function isOwnPlan({ scenario }: Plan): boolean {
  return ownPath(scenario) !== null;
}

function withRanges(plan: Plan, { rates, visitsRange }: ObservedFunnel): Plan {
  const ranges = [
    ["social.visits", visitsRange],
    ["social.leadRate", rates.lead?.range ?? null],
    ["social.closeRate", rates.sale?.range ?? null],
  ] as const;
  return ranges.reduce((widened, [input, found]) => withRange(widened, input, found), plan);
}

function withAmounts(plan: Plan, { orderValue, orderRange, spend, months }: ObservedFunnel): Plan {
  const valued = isDefined(orderValue)
    ? withRange(
        writePlanInput(plan, "orderValue", Math.round(orderValue)),
        "orderValue",
        wholeCents(orderRange),
      )
    : plan;
  return spend ? writePlanInput(valued, "social.adSpend", Math.round(spend.value / months)) : valued;
}

/** The range as the input's, within its bounds; one that the record cannot give leaves what the learner wrote. */
function withRange(plan: Plan, input: ObservedInput, found: Range | null): Plan {
  const value = readInput(plan.scenario, input);
  if (found === null || value === null || isPoint(found)) return plan;
  const { min, max } = inputBounds(input);
  const within = (end: number) => Math.min(max, Math.max(min, end));
  return widenInput(
    plan,
    input,
    range(Math.min(value, within(found.low)), value, Math.max(value, within(found.high))),
  );
}

function wholeCents(found: Range | null): Range | null {
  return found && range(Math.round(found.low), Math.round(found.likely), Math.round(found.high));
}

/** What would change in the workbook. */
export type FilledChange = {
  readonly input: ObservedInput;
  readonly before: { readonly value: number | null; readonly range: Range | null };
  readonly after: { readonly value: number | null; readonly range: Range | null };
};

/** The inputs of the plan that would not be as they are, with what they are and would be. */
export function filledChanges(before: Plan, after: Plan): readonly FilledChange[] {
  const found = ({ scenario, assumptions }: Plan, input: ObservedInput) => ({
    value: readInput(scenario, input),
    range: assumptions.find((each) => each.input === input)?.range ?? null,
  });
  return OBSERVED_INPUTS.map((input) => ({
    input,
    before: found(before, input),
    after: found(after, input),
  })).filter(({ before: one, after: other }) => JSON.stringify(one) !== JSON.stringify(other));
}
