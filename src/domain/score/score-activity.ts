import { type Outcome, ratio } from "../quantity/outcome.ts";
import {
  type Activity,
  opinionPoints,
  type ScoreSystem,
  SIGNALS,
  sentimentFactor,
  signalPoints,
} from "./score-system.ts";

/**
 * Points of an activity: Σ count × points over the signals, times the sentiment factor, plus the points of opinions.
 * A number of one's own making: it compares one's posts and periods, never one business with another.
 */
export function scoreOf(system: ScoreSystem, activity: Activity): number {
  const fromSignals = SIGNALS.reduce((sum, signal) => sum + signalPoints(system, activity, signal), 0);
  return fromSignals * sentimentFactor(system, activity) + opinionPoints(system, activity);
}

/** What a score can be brought to, so that activities of different size compare. */
export const SCORE_BASES = ["total", "post", "thousand-followers", "week"] as const;

export type ScoreBase = (typeof SCORE_BASES)[number];

/** Points in all, per post, per 1 000 followers or per week. Not defined without posts, followers or weeks. */
export function scorePer(base: ScoreBase, system: ScoreSystem, activity: Activity): Outcome {
  const score = scoreOf(system, activity);
  if (base === "post") return ratio(score, activity.posts, "no-posts");
  if (base === "thousand-followers") return ratio(score * 1000, activity.followers, "no-followers");
  return base === "week" ? ratio(score, activity.weeks, "no-weeks") : score;
}
