import type { FamilyWords, KindWords } from "../../exercise/exercise-words.ts";
import { scoreMistakes } from "./score-mistakes.ts";

const scoreTotal: KindWords = {
  title: "A post’s score",
  ask: (g, level) =>
    `${g.Whose} home-made score gives ${g.perLike} point for a like, ${g.perComment} for a comment and ${g.perShare} for a share${level === 2 ? `, and takes ${g.penalty} off for each person who hides the post` : ""}${level === 3 ? ", then multiplies it all by a sentiment factor" : ""}. A post collects ${g.likes} likes, ${g.comments} comments and ${g.shares} shares${level === 2 ? `; ${g.hidden} people hide it` : ""}${level === 3 ? `; its factor is ${g.factor}` : ""}. What is its score?`,
  label: "Score",
  hints: [
    "Each signal has its weight: multiply before you add.",
    (g) => `Start with ${g.comments} × ${g.perComment} and ${g.shares} × ${g.perShare}.`,
  ],
  steps: {
    points: (g) =>
      `Points: ${g.likes} × ${g.perLike} + ${g.comments} × ${g.perComment} + ${g.shares} × ${g.perShare}`,
    score: (g, level) =>
      level === 2
        ? `Score: points − ${g.hidden} × ${g.penalty}`
        : level === 3
          ? `Score: points × ${g.factor}`
          : "Score: the sum of the points",
  },
};

const scoreBase: KindWords = {
  title: "Divide a score by its base",
  ask: (g) =>
    `In one month ${g.the} publishes ${g.posts} posts and totals ${g.score} of engagement, with ${g.followers} followers. What is its score ${
      g.story === "post"
        ? "per post"
        : g.story === "followers"
          ? "per 1,000 followers"
          : "per post and 1,000 followers"
    }?`,
  label: "Score on that base",
  hints: [
    "An account that is large, or posts a lot, has more points without doing better: divide by what makes it unequal.",
    (g) =>
      g.story === "post"
        ? `Divide by ${g.posts}.`
        : `How many thousand followers: ${g.followers} ÷ 1,000?${g.story === "both" ? ` Then divide by ${g.posts}.` : ""}`,
  ],
  steps: {
    "per-thousand": (g) => `Per 1,000 followers: ${g.score} ÷ ${g.followers} × 1,000`,
    score: (g) =>
      g.story === "post"
        ? `Per post: ${g.score} ÷ ${g.posts}`
        : g.story === "followers"
          ? `Per 1,000 followers: ${g.score} ÷ ${g.followers} × 1,000`
          : `Per post: that number ÷ ${g.posts}`,
  },
};

const scoreChange: KindWords = {
  title: "Where does the change come from?",
  ask: (g, level) =>
    `${g.Whose} score gives 1 point for a like, ${g.perComment} for a comment and ${g.perShare} for a share. In one month likes go from ${g.likesBefore} to ${g.likesAfter}, comments from ${g.commentsBefore} to ${g.commentsAfter}, shares from ${g.sharesBefore} to ${g.sharesAfter}. ${
      level === 1
        ? "By how many points does the score change because of shares?"
        : level === 2
          ? "What share of the change comes from shares?"
          : "By how many points does the score change in all?"
    }`,
  label: (_g, level) =>
    level === 1 ? "Points from shares" : level === 2 ? "Part due to shares" : "Change of the score",
  hints: [
    "A change is counted signal by signal: what was added or lost, times that signal’s points.",
    (g, level) =>
      `Shares: (${g.sharesAfter} − ${g.sharesBefore}) × ${g.perShare}.${level === 1 ? "" : " Do the same for the other two, keeping the signs."}`,
  ],
  steps: {
    shares: (g) => `Shares: (${g.sharesAfter} − ${g.sharesBefore}) × ${g.perShare}`,
    comments: (g) => `Comments: (${g.commentsAfter} − ${g.commentsBefore}) × ${g.perComment}`,
    likes: (g) => `Likes: ${g.likesAfter} − ${g.likesBefore}`,
    change: "Change in all: the sum of the three, with their signs",
    share: "Part: points from shares ÷ change × 100",
  },
};

const netSentiment: KindWords = {
  title: "Net sentiment",
  ask: (g, level) =>
    `The mentions ${g.of} have been read: ${
      level === 3
        ? `${g.all} in all, of which ${g.positive} favourable and ${g.neutral} neutral; the rest are unfavourable`
        : `${g.positive} favourable, ${g.neutral} neutral and ${g.negative} unfavourable`
    }. What is the net sentiment, ${g.story === "all" ? "out of all mentions" : "out of opinions only (without the neutral)"}?`,
  label: "Net sentiment",
  hints: [
    "“Net”: favourable minus unfavourable. The base is the one the question names.",
    (g, level) =>
      `${level === 3 ? `Unfavourable: ${g.all} − ${g.positive} − ${g.neutral}. ` : ""}${g.story === "all" ? "Divide by all mentions, neutral ones included." : "Divide by favourable and unfavourable together."}`,
  ],
  steps: {
    negative: (g) => `Unfavourable: ${g.all} − ${g.positive} − ${g.neutral}`,
    net: (g) => `Net: ${g.positive} − ${g.negative ?? "unfavourable"}`,
    sentiment: (g) =>
      g.story === "all" ? "Sentiment: net ÷ all mentions × 100" : "Sentiment: net ÷ opinions × 100",
  },
};

const signals = (name: string, likes?: string, comments?: string, shares?: string, reach?: string) =>
  `${name}: ${likes} likes, ${comments} comments, ${shares} shares${reach ? `, ${reach} people reached` : ""}`;

const rankPosts: KindWords = {
  title: "Which post did best?",
  ask: (g, level) =>
    `${g.Whose} score gives 1 point for a like, ${g.perComment} for a comment and ${g.perShare} for a share. Rank these posts by their score${level === 3 ? " per 1,000 people reached" : ""}, highest first.`,
  options: {
    a: (g) => signals("Behind the scenes", g.aLikes, g.aComments, g.aShares, g.aReach),
    b: (g) => signals("The contest", g.bLikes, g.bComments, g.bShares, g.bReach),
    c: (g) => signals("The recipe", g.cLikes, g.cComments, g.cShares, g.cReach),
    d: (g) => signals("The team", g.dLikes, g.dComments, g.dShares, g.dReach),
  },
  hints: [
    "Most likes does not make the highest score: each signal has its weight.",
    (_g, level) =>
      `Work out the points of each${level === 3 ? ", then divide by its reach" : ""}, and rank those numbers.`,
  ],
  steps: { a: "Behind the scenes", b: "The contest", c: "The recipe", d: "The team" },
};

export const score: FamilyWords<"score"> = {
  kinds: {
    "score-total": scoreTotal,
    "score-base": scoreBase,
    "score-change": scoreChange,
    "net-sentiment": netSentiment,
    "rank-posts": rankPosts,
  },
  mistakes: scoreMistakes,
};
