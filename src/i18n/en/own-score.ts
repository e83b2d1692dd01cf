import type { ownScore as french } from "../fr/own-score.ts";

export const ownScore: typeof french = {
  weights: "What each signal is worth",
  zero: "Leave at 0 what you do not count.",
  why: "Why these weights?",
  sentiment: "Sentiment",
  rules: {
    ignored: "stays out of the score",
    multiplier: "multiplies the points",
    points: "adds points or takes them off",
  },
  opinions: { positive: "Positive", neutral: "Neutral", negative: "Hostile" },
  posts: "Your posts",
  name: "Name",
  period: "Period",
  periods: { before: "before", after: "after" },
  audience: "Followers",
  outcome: "What you want",
  points: "Points",
  perThousand: "Per 1,000",
  add: "Add a post",
  remove: (name) => `Remove ${name}`,
  nameless: (index) => `Post ${index}`,
  full: "That is the most there is room for. Remove a post to add another.",
  empty: "Add a post and count its signals: the score follows.",
  cell: (column, post) => `${column}, ${post}`,
  unreadable: (typed) =>
    `“${typed}” is no count. Type a whole number, 0 or more; until then the cell keeps the last one.`,
  first: (name, amount) => `“${name}” comes first, with ${amount}.`,
  change: (before, after) => `The average post goes from ${before} to ${after}.`,
  part: (signal, amount) => `${signal}: ${amount}`,
  agreement: (value, posts) =>
    `Rank agreement between your score and what you want: ${value}, over ${posts} posts.`,
  askOutcome:
    "Note what you want, counted, for at least five posts, and you will know whether your score predicts it.",
  fix: "Fix these weights for the period",
  fixed: "Weights fixed. You will be told if they change.",
  refix: "Fix today’s weights instead",
  findings: {
    "no-weights": "No signal has a weight, so every post is worth zero. Give points to what matters to you.",
    oneSignal: (signal, share) =>
      `“${signal}” makes ${share} of the points: your score is that signal under another name. Count that signal alone, or give more points to what is rare.`,
    twice: (one, other) =>
      `“${one}” and “${other}” both have a weight, on the same posts. If they are the same action, it counts twice: keep one of them.`,
    unused: (signal) => `No post has any “${signal}”, so this weight changes nothing. Drop it, or count it.`,
    below: (posts) =>
      `Below zero: ${posts}. That is fine if you mean to punish a signal; otherwise a weight has the wrong sign.`,
    audience: (value) =>
      `Your ranking follows your followers (agreement of ${value}). Compare per 1,000 followers, or the largest account wins.`,
    changed: (signals) =>
      `Weights changed since you fixed them: ${signals}. Work out the whole period again, or wait for the next one.`,
    few: (posts) =>
      `One period has only ${posts}: the order there is down to chance. Have at least five before you trust it.`,
  },
  postsOf: (count) => `${count} ${count === "1" ? "post" : "posts"}`,
};
