import type { Cents } from "../quantity/money.ts";
import type { Rate } from "../quantity/rate.ts";
import { inputBounds } from "../simulation/inputs.ts";
import { isCountedOn } from "../simulation/other-values.ts";
import type { Channel, Scenario } from "../simulation/scenario.ts";
import { trialModel } from "../uncertainty/trial-model.ts";

/** What a little more ad spend on one channel brings. */
export type MarginalReturn = {
  /** Id of the channel. */
  readonly channel: string;
  /** Value that the extra spend brings, once the pipeline has closed. */
  readonly extraValue: Cents;
  /** The same per unit of money spent: below 1, it costs more than it brings. */
  readonly perUnit: Rate;
  /** Why the channel's value does not answer to its ad spend; `null` when it does. */
  readonly unanswered: "visits-are-counted" | "no-cost-per-mille" | "at-most" | null;
};

/**
 * Where the next 100.00 should go: what `extra` cents more, spread evenly over the months of activity, would bring on
 * each channel, best first. Not a slope but the step itself, so that it holds where a curve bends. A channel whose
 * visits are counted on the site has no link from ads to visits in the model, and brings 0, with the reason.
 */
export function marginalReturns(scenario: Scenario, extra: Cents = 10_000): readonly MarginalReturn[] {
  const more = extra / scenario.months;
  return scenario.channels
    .map((channel) => {
      const unanswered = whyUnanswered(channel, more);
      const valueAt = channelValue(scenario, channel);
      const { adSpend } = channel.traffic;
      const extraValue = unanswered === null ? valueAt(adSpend + more) - valueAt(adSpend) : 0;
      return { channel: channel.id, extraValue, perUnit: extra > 0 ? extraValue / extra : 0, unanswered };
    })
    .sort((one, other) => other.extraValue - one.extraValue);
}

/**
 * Value of one channel by its ad spend a month, which must lie within the input's bounds; both in cents. Channels do
 * not answer to each other's spend.
 */
export function channelValue(scenario: Scenario, channel: Channel): (adSpend: Cents) => Cents {
  const unitValues = (scenario.unitValues ?? []).filter((each) => isCountedOn(each, channel));
  const alone = { ...scenario, channels: [channel], investment: [], unitValues };
  const model = trialModel(alone, [`${channel.id}.adSpend`]);
  return (adSpend) => {
    model.set(0, adSpend);
    return model.totals().value;
  };
}

/** Why a channel's value does not answer to more ad spend a month; `null` when it does. */
export function whyUnanswered({ traffic }: Channel, more: Cents): MarginalReturn["unanswered"] {
  if (traffic.from === "visits") return "visits-are-counted";
  if (traffic.costPerMille <= 0) return "no-cost-per-mille";
  return traffic.adSpend + more > inputBounds("adSpend").max ? "at-most" : null;
}
