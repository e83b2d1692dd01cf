import type { Rate } from "../quantity/rate.ts";

/** What an audience can be seen to do. */
export const SIGNALS = ["mention", "repost", "like", "comment", "share", "save", "click", "follow"] as const;

export type Signal = (typeof SIGNALS)[number];

/** How many of each opinion were counted among comments and mentions. */
export type Opinions = { readonly positive: number; readonly neutral: number; readonly negative: number };

/** What happened in a period, on one post, on one platform: whatever a score is asked of. */
export type Activity = {
  readonly signals: Readonly<Partial<Record<Signal, number>>>;
  readonly opinions: Opinions;
  readonly posts: number;
  readonly followers: number;
  /** Length in weeks; may be a fraction. */
  readonly weeks: number;
};

/** How sentiment enters a score. */
export type SentimentRule =
  | { readonly kind: "ignored" }
  /** The points of the signals are multiplied by the average of these factors over the opinions counted. */
  | ({ readonly kind: "multiplier" } & Opinions)
  /** Each opinion earns, or costs, these points. */
  | ({ readonly kind: "points" } & Opinions);

/** A home-made score for one area (engagement, sentiment, service, content…): points per signal, and what sentiment does. */
export type ScoreSystem = {
  readonly id: string;
  readonly area: string;
  /** Points of one signal; 0 where none are given, below zero for what counts against. */
  readonly points: Readonly<Partial<Record<Signal, number>>>;
  readonly sentiment: SentimentRule;
};

/** Average factor of the opinions counted: 1 when sentiment does not multiply, or when nobody gave an opinion. */
export function sentimentFactor({ sentiment }: ScoreSystem, { opinions }: Activity): Rate {
  if (sentiment.kind !== "multiplier") return 1;
  const counted = opinions.positive + opinions.neutral + opinions.negative;
  return counted === 0 ? 1 : weigh(sentiment, opinions) / counted;
}

/** Points that opinions themselves earn: 0 unless sentiment counts as points. */
export function opinionPoints({ sentiment }: ScoreSystem, { opinions }: Activity): number {
  return sentiment.kind === "points" ? weigh(sentiment, opinions) : 0;
}

/** Points of one signal in an activity, before sentiment multiplies them. */
export function signalPoints(system: ScoreSystem, activity: Activity, signal: Signal): number {
  return (system.points[signal] ?? 0) * (activity.signals[signal] ?? 0);
}

function weigh(weights: Opinions, counts: Opinions): number {
  return (
    weights.positive * counts.positive + weights.neutral * counts.neutral + weights.negative * counts.negative
  );
}
