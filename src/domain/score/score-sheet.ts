import type { NamedActivity } from "./rank-activities.ts";
import type { Activity, Opinions, ScoreSystem, Signal } from "./score-system.ts";

/** Two periods are compared; a post belongs to one of them. */
export const SCORE_PERIODS = ["before", "after"] as const;
export type ScorePeriod = (typeof SCORE_PERIODS)[number];

/** A post with the signals that were counted on it. */
export type ScoredPost = {
  readonly id: string;
  readonly name: string;
  readonly period: ScorePeriod;
  readonly signals: Readonly<Partial<Record<Signal, number>>>;
  readonly opinions: Opinions;
  /** Followers of the account on that day, where they were noted. */
  readonly audience?: number | undefined;
  /** What the post was meant to bring, counted: sign-ups, orders, calls. */
  readonly outcome?: number | undefined;
};

/** A learner's own score: the weights, and the posts that they are tried on. */
export type ScoreSheet = {
  readonly system: ScoreSystem;
  readonly posts: readonly ScoredPost[];
  /** Why each weight is what it is. */
  readonly why?: string | undefined;
  /** The weights as they were fixed for a period, to tell whether they have changed since. */
  readonly fixed?: ScoreSystem["points"] | undefined;
};

export const EMPTY_SCORE: ScoreSheet = {
  system: { id: "own", area: "engagement", points: {}, sentiment: { kind: "ignored" } },
  posts: [],
};

/** A post as an activity to score: one post, its audience, a week of its own. */
export function activityOfPost(post: ScoredPost): NamedActivity {
  return { ...post, posts: 1, followers: post.audience ?? 0, weeks: 1 };
}

/** The average post of a period, so that a period with more posts does not win by that alone. `null` without posts. */
export function averagePost(sheet: ScoreSheet, period: ScorePeriod): Activity | null {
  const posts = sheet.posts.filter((post) => post.period === period);
  if (posts.length === 0) return null;
  const mean = (of: (post: ScoredPost) => number) =>
    posts.reduce((sum, post) => sum + of(post), 0) / posts.length;
  const signals = new Set(posts.flatMap((post) => Object.keys(post.signals) as Signal[]));
  return {
    signals: Object.fromEntries(
      [...signals].map((signal) => [signal, mean((post) => post.signals[signal] ?? 0)]),
    ),
    opinions: {
      positive: mean(({ opinions }) => opinions.positive),
      neutral: mean(({ opinions }) => opinions.neutral),
      negative: mean(({ opinions }) => opinions.negative),
    },
    posts: 1,
    followers: mean(({ audience = 0 }) => audience),
    weeks: 1,
  };
}
