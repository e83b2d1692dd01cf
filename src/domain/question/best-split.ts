import type { Cents } from "../quantity/money.ts";
import { inputBounds } from "../simulation/inputs.ts";
import type { Channel, Scenario } from "../simulation/scenario.ts";
import { bestAllotment } from "./allotment.ts";
import { isLinearIn } from "./linear-inputs.ts";
import { channelValue, whyUnanswered } from "./marginal-return.ts";

/** How one monthly ad budget is best divided among the channels that answer to it. */
export type BestSplit =
  | {
      readonly kind: "split";
      /** "straight-lines": no response curve, so that all the money goes where a unit of it brings most. */
      readonly because: "straight-lines" | "curves";
      /** Ad spend a month of each channel that answers to it. The others keep theirs, outside the budget. */
      readonly spends: readonly { readonly channel: string; readonly adSpend: Cents }[];
      readonly budget: Cents;
      /** Value of these channels, once the pipeline has closed, as they are split now and at best. */
      readonly valueNow: Cents;
      readonly valueAtBest: Cents;
    }
  | { readonly kind: "no-channel-answers" };

/** Parts the budget is cut into at first, and how often it is then looked at ten times closer. */
const PARTS = 240;
const CLOSER = 4;

/**
 * The split of a monthly ad budget (what the channels spend now, unless given; cents) that maximises value. Curves may
 * be steep before they flatten (Hill, slope above 1), so that climbing from the present split could stop on a lower
 * hill: all splits in 240ths of the budget are compared at once, then ever finer ones around the best. A rise narrower
 * than a 240th of the budget can be missed. Without curves the answer is exact: one channel takes all it can.
 */
export function bestSplit(scenario: Scenario, budget?: Cents): BestSplit {
  const channels = scenario.channels.filter((channel) => answers(channel));
  if (channels.length === 0) return { kind: "no-channel-answers" };
  const now = channels.map(({ traffic }) => traffic.adSpend);
  const most = inputBounds("adSpend").max;
  const asked = budget ?? now.reduce((sum, spend) => sum + spend, 0);
  const total = Math.min(Math.max(0, asked), most * channels.length);
  const values = channels.map((channel) => channelValue(scenario, channel));
  const straight = channels.every(({ id }) => isLinearIn(scenario, `${id}.adSpend`));
  const best = straight ? steepestFirst(values, total, most) : searched(values, total, most);
  const worthOf = (spends: readonly Cents[]) =>
    values.reduce((sum, value, index) => sum + value(spends[index] ?? 0), 0);
  return {
    kind: "split",
    because: straight ? "straight-lines" : "curves",
    spends: channels.map(({ id }, index) => ({ channel: id, adSpend: best[index] ?? 0 })),
    budget: total,
    valueNow: worthOf(now),
    valueAtBest: worthOf(best),
  };
}

function answers(channel: Channel): boolean {
  const why = whyUnanswered(channel, 0);
  return why === null || why === "at-most";
}

type ValueAt = (spend: Cents) => Cents;

function steepestFirst(values: readonly ValueAt[], total: Cents, most: Cents): readonly Cents[] {
  let left = total;
  const spends = values.map(() => 0);
  const slopes = values.map((value) => value(most) - value(0));
  const order = slopes.map((_, index) => index);
  for (const index of order.sort((one, other) => (slopes[other] ?? 0) - (slopes[one] ?? 0))) {
    spends[index] = Math.min(left, most);
    left -= spends[index] ?? 0;
  }
  return spends;
}

function searched(values: readonly ValueAt[], total: Cents, most: Cents): readonly Cents[] {
  const valueAt = (spend: Cents, value: ValueAt) =>
    spend < 0 || spend > most ? Number.NEGATIVE_INFINITY : value(spend);
  let step = total / PARTS;
  let best = bestAllotment(
    values.map((value) => (part: number) => valueAt(part * step, value)),
    PARTS,
    0,
    PARTS,
  ).map((part) => part * step);
  for (let round = 0; round < CLOSER && step > 0; round += 1) {
    step /= 10;
    const from = best;
    best = bestAllotment(
      values.map((value, index) => (part: number) => valueAt((from[index] ?? 0) + part * step, value)),
      0,
      -12,
      12,
    ).map((part, index) => (from[index] ?? 0) + part * step);
  }
  return best;
}
