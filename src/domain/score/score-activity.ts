import { mapOutcome, type Outcome, ratio } from "../quantity/outcome.ts";
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
export const SCORE_BASES = ["total", "post", "thousand-followers", "post-and-thousand", "week"] as const;

export type ScoreBase = (typeof SCORE_BASES)[number];

/** Points in all, per post, per 1 000 followers, per both or per week. Not defined without posts, followers or weeks. */
export function scorePer(base: ScoreBase, system: ScoreSystem, activity: Activity): Outcome {
  const score = scoreOf(system, activity);
  if (base === "post") return ratio(score, activity.posts, "no-posts");
  if (base === "thousand-followers") return ratio(score * 1000, activity.followers, "no-followers");
  if (base === "post-and-thousand") {
    return mapOutcome(ratio(score, activity.posts, "no-posts"), (perPost) =>
      ratio(perPost * 1000, activity.followers, "no-followers"),
    );
  }
  return base === "week" ? ratio(score, activity.weeks, "no-weeks") : score;
}

/** The activity of its average week, so that a month of four weeks compares with one of nearly five; as it is without weeks. */
export function averageWeek(activity: Activity): Activity {
  const { signals, opinions, weeks } = activity;
  if (weeks === 0) return activity;
  return {
    ...activity,
    signals: Object.fromEntries(Object.entries(signals).map(([signal, count]) => [signal, count / weeks])),
    opinions: {
      positive: opinions.positive / weeks,
      neutral: opinions.neutral / weeks,
      negative: opinions.negative / weeks,
    },
    weeks: 1,
  };
}
