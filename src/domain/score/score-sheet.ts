import type { Opinions, ScoreSystem, Signal } from "./score-system.ts";

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
};

/** A learner's own score: the weights, and the posts that they are tried on. */
export type ScoreSheet = { readonly system: ScoreSystem; readonly posts: readonly ScoredPost[] };

export const EMPTY_SCORE: ScoreSheet = {
  system: { id: "own", area: "engagement", points: {}, sentiment: { kind: "ignored" } },
  posts: [],
};
