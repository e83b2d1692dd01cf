import { organicImpressions, paidImpressions } from "../funnel/path.ts";
import { frequency, peopleReached } from "../funnel/reach.ts";
import { mapOutcome, type Outcome } from "../quantity/outcome.ts";
import type { Channel } from "./scenario.ts";

/** What people saw of a channel in one month of activity. Reach adds up over neither months nor channels. */
export type ExposureMonth = {
  readonly month: number;
  readonly impressions: number;
  readonly reach: Outcome;
  readonly frequency: Outcome;
  /** Interactions: reach × engagement rate; `null` where the scenario has no engagement rate. */
  readonly engagements: Outcome | null;
};

/** Impressions, reach, frequency and interactions of each month of activity; empty for a channel counted by its visits. */
export function exposureMonths(channel: Channel, months: number): readonly ExposureMonth[] {
  return Array.from({ length: months }, (_, index) => exposureMonth(channel, index + 1)).filter(
    (month) => month !== null,
  );
}

/**
 * Impressions, reach, frequency and interactions of month `month` (1 first) of the activity; `null` for a channel
 * counted by its visits. Reach and what rests on it are not defined without an audience.
 */
export function exposureMonth(channel: Channel, month: number): ExposureMonth | null {
  const { traffic, engagementRate } = channel;
  if (traffic.from !== "exposure") return null;
  const impressions = paidImpressions(traffic) + organicImpressions(traffic, month);
  const reach = peopleReached(impressions, traffic.audience);
  return {
    month,
    impressions,
    reach,
    frequency: frequency(impressions, traffic.audience),
    engagements: engagementRate === undefined ? null : mapOutcome(reach, (people) => people * engagementRate),
  };
}
