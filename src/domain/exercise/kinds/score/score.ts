import type { FamilyDraws } from "../../draw-exercise.ts";
import { drawRankPosts, drawScoreBase, drawScoreChange, drawScoreTotal } from "./points.ts";
import { drawNetSentiment } from "./sentiment.ts";

/** Scores of one's own making, and what moves them. */
export const score: FamilyDraws<"score"> = {
  "score-total": drawScoreTotal,
  "score-base": drawScoreBase,
  "score-change": drawScoreChange,
  "net-sentiment": drawNetSentiment,
  "rank-posts": drawRankPosts,
};
