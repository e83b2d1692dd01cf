import { tellsGoal } from "../metric/goal-metrics.ts";
import type { Metric } from "../metric/metric.ts";
import { sameThings } from "../metric/same-thing.ts";
import type { ChainGoal, GoalChain } from "./goal-chain.ts";

/** What a chain needs to know of a metric. */
export type ChainMetric = Pick<Metric, "id" | "family" | "stage">;

/** What can be weak in a chain: a link that is missing, or one that does not hold. */
export const WEAK_LINKS = [
  "no-ambition",
  "no-goal",
  "goal-unwritten",
  "goal-without-kind",
  "goal-without-metric",
  "metric-tells-another",
  "metrics-tell-the-same",
  "too-many-metrics",
] as const;
export type WeakLinkCode = (typeof WEAK_LINKS)[number];

/** A weak link: which goal it hangs from, and the metrics at its end. */
export type WeakLink = {
  readonly code: WeakLinkCode;
  readonly goal: string | null;
  readonly metrics: readonly string[];
};

/** More figures than this for one goal are looked at by nobody. */
export const MOST_METRICS = 4;

/**
 * The weak links of a chain, from the ambition outwards; none when it holds. `metricOf` looks a metric up: one that it does
 * not know is judged by nothing. A chain can hold and still aim at the wrong thing; that no rule can see.
 */
export function weakLinks(
  { ambition, goals }: GoalChain,
  metricOf: (id: string) => ChainMetric | null,
): readonly WeakLink[] {
  const of = (code: WeakLinkCode): WeakLink => ({ code, goal: null, metrics: [] });
  return [
    ...(ambition.trim() === "" ? [of("no-ambition")] : []),
    ...(goals.length === 0 ? [of("no-goal")] : []),
    ...goals.flatMap((goal) => weakLinksOf(goal, metricOf)),
  ];
}

function weakLinksOf(goal: ChainGoal, metricOf: (id: string) => ChainMetric | null): readonly WeakLink[] {
  const of = (code: WeakLinkCode, metrics: readonly string[] = []): WeakLink => ({
    code,
    goal: goal.id,
    metrics,
  });
  const { kind, text, metrics } = goal;
  const strangers = metrics.filter((id) => {
    const metric = metricOf(id);
    return kind !== null && metric !== null && !tellsGoal(metric, kind);
  });
  return [
    ...(text.trim() === "" ? [of("goal-unwritten")] : []),
    ...(kind === null ? [of("goal-without-kind")] : []),
    ...(metrics.length === 0 ? [of("goal-without-metric")] : []),
    ...strangers.map((id) => of("metric-tells-another", [id])),
    ...sameThings(metrics).map((ids) => of("metrics-tell-the-same", ids)),
    ...(metrics.length > MOST_METRICS ? [of("too-many-metrics", metrics)] : []),
  ];
}
