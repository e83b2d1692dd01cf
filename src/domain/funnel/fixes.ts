import type { Cents } from "../quantity/money.ts";
import type { Outcome } from "../quantity/outcome.ts";
import type { Rate } from "../quantity/rate.ts";
import { netRoi } from "../roi/return.ts";
import { contributionPerSale, projectTotals } from "../simulation/project-totals.ts";
import type { Scenario } from "../simulation/scenario.ts";
import type { Fix } from "./funnel-counts.ts";

/** What a plan earns over a period, as far as it is known; money in cents. */
export type PlanMoney = {
  /** Contribution of one sale; `null` while the order value or the margin is not known. */
  readonly contribution: Cents | null;
  readonly value: Cents;
  readonly investment: Cents;
};

/** What a fix brings over a period. */
export type FixWorth = {
  /** Sales gained: sales × (new rate ÷ rate − 1), every other step being as it was. Negative for a worse rate. */
  readonly sales: number;
  /** Contribution gained, which is also the cost at which the fix breaks even; `null` while a sale's is not known. */
  readonly gain: Cents | null;
  /** What is left once the fix is paid. */
  readonly left: Cents | null;
  /** Net ROI of the plan with the fix: its value and its cost both in. */
  readonly roi: Outcome;
};

/** What `scenario` earns over `months` months, in proportion to its own. */
export function planMoney(scenario: Scenario, months: number): PlanMoney {
  const { value, investment } = projectTotals(scenario);
  const contribution = contributionPerSale(scenario);
  const share = months / scenario.months;
  return {
    contribution: contribution > 0 ? contribution : null,
    value: value * share,
    investment: investment * share,
  };
}

/**
 * The same for sales as a funnel counts them, whoever caused them: each brings the margin of the share that the plan's channels
 * caused, and of the orders that follow it.
 */
export function countedMoney(scenario: Scenario, months: number): PlanMoney {
  const money = planMoney(scenario, months);
  const { sales, repeatOrders } = projectTotals(scenario);
  const channels = scenario.channels.map((channel) => ({ ...channel, incremental: 1 }));
  const counted = projectTotals({ ...scenario, channels }).sales;
  if (money.contribution === null || counted === 0) return money;
  return { ...money, contribution: (money.contribution * (sales + repeatOrders)) / counted };
}

/** What `fix` is worth for a step of this rate, on a path that brings `sales` sales over the period of `money`. */
export function worthOfFix(fix: Fix, rate: Rate, sales: number, money: PlanMoney): FixWorth {
  const gained = rate > 0 ? sales * (fix.to / rate - 1) : 0;
  const { contribution, value, investment } = money;
  const gain = contribution === null ? null : gained * contribution;
  return {
    sales: gained,
    gain,
    left: gain === null ? null : gain - fix.cost,
    roi: netRoi(value + (gain ?? 0), investment + fix.cost),
  };
}

/** Differences smaller than this are roundings, in cents. */
const ROUNDING = 0.5;

/** Places of the fixes that leave the most, several where they leave as much; none when none leaves anything, or money is not known. */
export function bestFixes(worths: readonly FixWorth[]): readonly number[] {
  const most = Math.max(0, ...worths.map(({ left }) => left ?? 0));
  return most > 0
    ? worths.flatMap(({ left }, place) => (left !== null && left > most - ROUNDING ? [place] : []))
    : [];
}
