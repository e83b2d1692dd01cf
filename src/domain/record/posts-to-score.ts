import type { ScoredPost, ScorePeriod } from "../score/score-sheet.ts";
import type { PostRecord } from "./records.ts";

/** A post as a score counts it: its signals under their own names. Records hold no opinions. */
export function postToScore(post: PostRecord, period: ScorePeriod, name: string): ScoredPost {
  const { likes, comments, shares, saves, clicks } = post;
  return {
    id: post.id,
    name,
    period,
    signals: { like: likes, comment: comments, share: shares, save: saves, click: clicks },
    opinions: { positive: 0, neutral: 0, negative: 0 },
  };
}
