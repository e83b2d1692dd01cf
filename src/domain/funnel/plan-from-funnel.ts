import type { Rate } from "../quantity/rate.ts";
import { inputBounds } from "../simulation/inputs.ts";
import { type Plan, withScenario, writePlanInput } from "../simulation/plan.ts";
import type { Scenario } from "../simulation/scenario.ts";
import { EMPTY_FUNNEL, type FunnelCounts } from "./funnel-counts.ts";

/** Id of the one channel of a learner's own plan. */
const CHANNEL = "social";

/** The path of a learner's own plan, from the visits of a month to its sales. */
export type OwnPath = {
  readonly visits: number;
  /** `null` where leads are not counted. */
  readonly leadRate: Rate | null;
  readonly closeRate: Rate;
};

/**
 * The path that a funnel gives: visits a month, leads ÷ visits, sales ÷ leads (or ÷ visits, without leads). What is not
 * counted is as in a blank plan: no visits, no lead stage, a close rate of 0. A rate that would pass 1 stays at 1, since
 * half-typed counts pass it on their way.
 */
export function pathFromFunnel({ visits, leads, sales, months }: FunnelCounts): OwnPath {
  const most = inputBounds("visits").max;
  return {
    visits: months > 0 ? Math.min(most, (visits ?? 0) / months) : 0,
    leadRate: visits === null || leads === null ? null : shareOf(leads, visits),
    closeRate: shareOf(sales ?? 0, leads ?? visits ?? 0),
  };
}

/** The path of the learner's own plan; `null` when the plan is not of one counted channel any more. */
export function ownPath({ channels }: Scenario): OwnPath | null {
  const [channel, ...others] = channels;
  if (!channel || others.length > 0 || channel.id !== CHANNEL || channel.traffic.from !== "visits")
    return null;
  return { visits: channel.traffic.visits, leadRate: channel.leadRate, closeRate: channel.closeRate };
}

/**
 * The plan after a funnel has changed from `before` to `after`. It follows the funnel while its path is blank or the one
 * that the earlier funnel gave; once changed by hand it is the learner's, and stays as it is.
 */
export function planAfterFunnel(plan: Plan, before: FunnelCounts, after: FunnelCounts): Plan {
  const path = ownPath(plan.scenario);
  const follows = [EMPTY_FUNNEL, before].some((counts) => isSame(path, pathFromFunnel(counts)));
  return follows ? withFunnelPath(plan, after) : plan;
}

/** The plan with the funnel's path; the same plan when it has that path already, or no place for one. */
export function withFunnelPath(plan: Plan, counts: FunnelCounts): Plan {
  const path = pathFromFunnel(counts);
  const own = ownPath(plan.scenario);
  if (own === null || isSame(own, path)) return plan;
  const channels = plan.scenario.channels.map((channel) => ({ ...channel, leadRate: path.leadRate }));
  const shaped = withScenario(plan, { ...plan.scenario, channels });
  // Written input by input, so that a range that was thought over stretches to hold the new figure.
  return (Object.keys(path) as (keyof OwnPath)[]).reduce((written, field) => {
    const value = path[field];
    return value === null ? written : writePlanInput(written, `${CHANNEL}.${field}`, value);
  }, shaped);
}

/** True when the funnel says something of the path, and the plan says otherwise. */
export function planDiffers(scenario: Scenario, counts: FunnelCounts): boolean {
  const path = pathFromFunnel(counts);
  return !isSame(path, pathFromFunnel(EMPTY_FUNNEL)) && !isSame(path, ownPath(scenario));
}

function isSame(one: OwnPath | null, other: OwnPath | null): boolean {
  return (
    one !== null &&
    other !== null &&
    one.visits === other.visits &&
    one.leadRate === other.leadRate &&
    one.closeRate === other.closeRate
  );
}

function shareOf(part: number, whole: number): Rate {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}
