import type { Cents } from "../quantity/money.ts";
import { shapleyOfWorths } from "../quantity/shapley.ts";
import { projectTotals } from "../simulation/project-totals.ts";
import type { Scenario } from "../simulation/scenario.ts";
import { type Change, changesBetween, type Stage } from "./changes.ts";

/** Changed assumptions up to this many are shared out one by one: 2¹² projections. */
export const MOST_EXACT_CHANGES = 12;

/** What one changed assumption, or one stage's changes together, did to the profit. */
export type ChangeShare = {
  readonly stage: Stage;
  /** The assumptions it is about; one, unless shares are by stage. */
  readonly names: readonly string[];
  readonly share: Cents;
};

export type ChangeExplanation = {
  /** By stage when more than `MOST_EXACT_CHANGES` assumptions changed. */
  readonly by: "assumption" | "stage";
  /** Largest effect first; they add up to `change`. */
  readonly shares: readonly ChangeShare[];
  readonly before: Cents;
  readonly after: Cents;
  readonly change: Cents;
};

/**
 * Why the profit (value − investment, pipeline closed, in cents) differs between two scenarios: each changed
 * assumption's Shapley value, its effect averaged over every order in which the changes could have been made. Exact,
 * free of order, and the shares add up to the change.
 */
export function explainChange(before: Scenario, after: Scenario): ChangeExplanation {
  const steps = explainInSteps(before, after);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Projections between two rests of `explainInSteps`. */
const STEP = 128;

/** `explainChange` in steps, so that a page can answer to its reader between them. */
export function* explainInSteps(before: Scenario, after: Scenario): Generator<undefined, ChangeExplanation> {
  const changes = changesBetween(before, after);
  const by = changes.length > MOST_EXACT_CHANGES ? "stage" : "assumption";
  const players = by === "stage" ? byStage(changes) : changes.map((change) => [change]);
  // Each set of changes is one player's more than a smaller set, whose scenario is there already.
  const scenarios: Scenario[] = [before];
  const profits = new Float64Array(2 ** players.length);
  profits[0] = profit(before);
  for (let set = 1; set < profits.length; set += 1) {
    const smaller = scenarios[set & (set - 1)] ?? before;
    const player = players[31 - Math.clz32(set & -set)] ?? [];
    const scenario = player.reduce((changed, change) => change.apply(changed), smaller);
    scenarios.push(scenario);
    profits[set] = profit(scenario);
    if (set % STEP === 0) yield;
  }
  const shares = shapleyOfWorths(players, profits);
  const explained = players.map((player) => ({
    stage: player[0]?.stage ?? ("campaign" as const),
    names: player.map(({ name }) => name),
    share: shares.get(player) ?? 0,
  }));
  const [first, last] = [profit(before), profit(after)];
  return {
    by,
    shares: explained.sort((one, other) => Math.abs(other.share) - Math.abs(one.share)),
    before: first,
    after: last,
    change: last - first,
  };
}

function profit(scenario: Scenario): Cents {
  const { value, investment } = projectTotals(scenario);
  return value - investment;
}

function byStage(changes: readonly Change[]): readonly (readonly Change[])[] {
  const stages = [...new Set(changes.map(({ stage }) => stage))];
  return stages.map((stage) => changes.filter((change) => change.stage === stage));
}
