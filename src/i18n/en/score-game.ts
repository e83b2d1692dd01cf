import type { scoreGame as french } from "../fr/score-game.ts";

export const scoreGame: typeof french = {
  add: "Add",
  trick: "by the trick",
  tricks: { bait: "bait for comments", contest: "a giveaway", bots: "shares by bots", outrage: "anger" },
  explains: {
    bait: "“Type YES if you love coffee”: comments, not a click.",
    contest: "Like the café’s own giveaways: likes, comments and shares, then a few clicks.",
    bots: "Automated accounts pass it on; nobody reads it.",
    outrage: "Three hostile comments for each share: it makes people angry, so they talk.",
  },
  size: "Reactions added",
  post: "reactions to the post",
  title: (before, after, best) =>
    `From ${before} place to ${after} under your weights; ${best} under the rule that resists best`,
  resists: (before, after) => `Your weights hold: from ${before} place to ${after}`,
  caption:
    "Where the post ranks under five rules, before the trick (ring) and after it (disc). First place is on the right.",
  rules: {
    "as-is": "Your weights, as they are",
    cap: "A cap: three times the usual",
    deep: "Saves and clicks first",
    multiplier: "Sentiment as a multiplier",
    points: "Sentiment as points",
  },
  ranks: (before, after) => `${before} → ${after}`,
  head: ["Rule", "Rank before", "Rank after"],
  table: "Rank before and after the trick",
};
