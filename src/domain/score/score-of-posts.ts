import { scoreOf } from "./score-activity.ts";
import type { ScoredPost } from "./score-sheet.ts";
import type { Activity, ScoreSystem } from "./score-system.ts";

/** A post as an activity of its own. Its followers and its weeks are not known, and no total asks for them. */
export function scoredActivity({ signals, opinions }: ScoredPost): Activity {
  return { signals, opinions, posts: 1, followers: 0, weeks: 0 };
}

/** Points per post, on the mean; 0 without posts. */
export function meanScore(system: ScoreSystem, posts: readonly ScoredPost[]): number {
  const total = posts.reduce((sum, post) => sum + scoreOf(system, scoredActivity(post)), 0);
  return posts.length === 0 ? 0 : total / posts.length;
}
