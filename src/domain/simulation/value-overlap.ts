import type { Cents } from "../quantity/money.ts";
import type { PathMetric } from "./scenario.ts";

/** Two or more valued metrics on one path: a visit, its lead and its sale are the same money seen earlier or later. */
export type ValueOverlap = {
  /** Id of the channel. */
  readonly channel: string;
  /** The valued metrics, in the order of the path. */
  readonly metrics: readonly PathMetric[];
  /** What `value` counts too much: all these values but the largest. */
  readonly countedTwice: Cents;
};

/** The metrics of the money path, in its order. */
export const PATH_METRICS: readonly PathMetric[] = ["impressions", "clicks", "leads", "sales"];

/** True for the counts of the money path. */
export function isPathMetric(metric: string): metric is PathMetric {
  return (PATH_METRICS as readonly string[]).includes(metric);
}

/**
 * The overlap on one channel, given what each metric of its path is counted at in all, in cents; `null` when at most
 * one is valued. When a lead's value is derived from its sale's, all of it is counted twice.
 */
export function overlapOn(channel: string, valued: ReadonlyMap<PathMetric, Cents>): ValueOverlap | null {
  const metrics = PATH_METRICS.filter((metric) => (valued.get(metric) ?? 0) > 0);
  if (metrics.length < 2) return null;
  const amounts = metrics.map((metric) => valued.get(metric) ?? 0);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return { channel, metrics, countedTwice: total - Math.max(...amounts) };
}
