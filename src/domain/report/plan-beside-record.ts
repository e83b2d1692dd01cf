import type { Rate } from "../quantity/rate.ts";
import { type ObservedFunnel, observedMonths, observeFunnel } from "../record-tally/observed-funnel.ts";
import { type ObservedRate, observedRate } from "../record-tally/observed-rate.ts";
import type { Tally } from "../record-tally/tally.ts";
import type { InputName } from "../simulation/inputs.ts";
import type { Channel, Scenario } from "../simulation/scenario.ts";

/** Where a plan's rate lies beside the interval of the one that was observed. */
export type Standing = "below" | "within" | "above";

/** A rate of the plan beside the same rate on record. */
export type RateBesideRecord = {
  readonly input: InputName;
  /** Channel of the record; `null` for all of them together. */
  readonly channel: string | null;
  readonly plan: Rate;
  readonly observed: ObservedRate;
  readonly standing: Standing;
};

/** The rates of the plan that the record can be read for, and the months they are observed over. */
export type PlanBesideRecord = {
  /** First days of the first and of the last month. */
  readonly from: string;
  readonly to: string;
  /** Sales after the last month, counted all the same: they take time to close, and later visits are not on record. */
  readonly later: number;
  readonly rates: readonly RateBesideRecord[];
};

/**
 * The plan's rates beside those on record, over all its whole months. A plan's only channel is held against all channels of the record;
 * one of several against the channel that has its platform's name. `null` where there is nothing to compare.
 */
export function planBesideRecord({ channels }: Scenario, tally: Tally): PlanBesideRecord | null {
  const months = observedMonths(tally);
  if (months === null) return null;
  const choice = { ...months, withLater: true, currency: "" };
  const rates = channels.flatMap((channel) => {
    const name = recordChannel(channel, channels, tally);
    if (name === undefined) return [];
    const observed = observeFunnel(tally, { ...choice, channel: name });
    return ratesOf(channel, name, observed);
  });
  const { later } = observeFunnel(tally, { ...choice, channel: null });
  return rates.length > 0 ? { ...months, later, rates } : null;
}

/** The record's channel that a plan's is held against; `undefined` where none is sure to be the same. */
function recordChannel(
  { platform }: Channel,
  channels: readonly Channel[],
  { series }: Tally,
): string | null | undefined {
  if (channels.length === 1) return null;
  if (channels.filter((each) => each.platform === platform).length > 1) return undefined;
  return series.find(({ channel }) => channel.trim().toLowerCase() === platform)?.channel;
}

function ratesOf(
  { id, traffic, leadRate, closeRate }: Channel,
  channel: string | null,
  { counts, rates }: ObservedFunnel,
): readonly RateBesideRecord[] {
  const { visits, leads, sales } = counts;
  const beside = (
    input: InputName,
    plan: Rate,
    observed: ObservedRate | null,
  ): readonly RateBesideRecord[] =>
    observed ? [{ input, channel, plan, observed, standing: standingOf(plan, observed) }] : [];
  // Like is held against like: a share of leads against a share of leads, one of visits against one of visits.
  const ofVisits = visits && sales && observedRate(sales.value, visits.value);
  return [
    ...(traffic.from === "exposure"
      ? beside(`${id}.clickThroughRate`, traffic.clickThroughRate, rates.click)
      : []),
    ...(leadRate === null ? [] : beside(`${id}.leadRate`, leadRate, rates.lead)),
    ...beside(`${id}.closeRate`, closeRate, leadRate === null ? ofVisits : leads && rates.sale),
  ];
}

function standingOf(plan: Rate, { interval }: ObservedRate): Standing {
  return plan < interval.low ? "below" : plan > interval.high ? "above" : "within";
}
