import type { Cents } from "../quantity/money.ts";
import type { PathMetric } from "../simulation/scenario.ts";
import { isPathMetric, overlapOn, type ValueOverlap } from "../simulation/value-overlap.ts";

/** A metric counted at a value: one on the path of a channel, or one that leads to no sale (`channel` is `null`). */
export type ValueTag = {
  readonly channel: string | null;
  readonly metric: string;
  /** What it is counted at in all. */
  readonly amount: Cents;
};

/** What tags come to, in cents. */
export type TaggedValue = {
  /** All of them added up: what "the sum of the values assigned" says. */
  readonly claimed: Cents;
  /** What is in `claimed` more than once. */
  readonly countedTwice: Cents;
  /** What is left once each path is counted at one stage, its largest. */
  readonly value: Cents;
  /** One for each path with two stages or more. */
  readonly overlaps: readonly ValueOverlap[];
};

/** Adds tags up, and finds what they count twice: on each path, all but its largest. Tags off the path always add. */
export function addUpTags(tags: readonly ValueTag[]): TaggedValue {
  const claimed = tags.reduce((sum, { amount }) => sum + amount, 0);
  const paths = [...new Set(tags.flatMap(({ channel }) => channel ?? []))];
  const overlaps = paths.flatMap((channel) => {
    const valued = new Map<PathMetric, Cents>();
    for (const tag of tags) {
      if (tag.channel === channel && isPathMetric(tag.metric)) valued.set(tag.metric, tag.amount);
    }
    return overlapOn(channel, valued) ?? [];
  });
  const countedTwice = overlaps.reduce((sum, overlap) => sum + overlap.countedTwice, 0);
  return { claimed, countedTwice, value: claimed - countedTwice, overlaps };
}
