import type { score as french } from "../fr/score.ts";

const points = (count: string) => `${count} ${count === "1" ? "point" : "points"}`;

export const score: typeof french = {
  signals: {
    mention: "mention",
    repost: "repost",
    like: "like",
    comment: "comment",
    share: "share",
    save: "save",
    click: "click",
    follow: "new follower",
  },
  short: {
    mention: "Mentions",
    repost: "Reposts",
    follow: "New followers",
    like: "Likes",
    comment: "Comments",
    share: "Shares",
    save: "Saves",
    click: "Clicks",
  },
  weightOf: (signal) => `Points per ${signal}`,
  reset: "Back to the opening weights",
  outcome: "Sign-ups",
  post: "Post",
  score: "Score",
  rank: "Rank",
  line: "Your weights:",
  designer: {
    caption: (count) =>
      `All ${count} posts of May. Change a weight: the order follows, and an arrow marks what has moved from the opening weights.`,
    opening: (name) => `Under the opening weights, “${name}” comes first`,
    still: (name) => `Still first: “${name}”`,
    other: (name) => `“${name}” takes first place`,
    tie: (count) => `${count} posts share first place`,
    nothing: "Without any points, one post is as good as another",
    leeway: (from, to) =>
      from === null && to === null
        ? "no value changes who is first"
        : from === null
          ? `same first up to ${to}`
          : to === null
            ? `same first from ${from} up`
            : `same first from ${from} to ${to}`,
    up: (places) => `up ${places}`,
    down: (places) => `down ${places}`,
    hidden: (count) => `${count} more in between; the table has them all`,
    others: "With other weights, first place would go to…",
    sets: { likes: "Likes only", talk: "Opening weights", saves: "Saves only", steps: "Clicks first" },
    table: "Posts of May, by score",
  },
  slope: {
    title: (count) =>
      count === 1
        ? "Three sets of weights, one winner"
        : `Three sets of weights, ${count === 2 ? "two" : "three"} different winners`,
    caption: "Where each post of May ranks, from 1st at the top to last. Follow one, or change your weights.",
    yours: "Your weights",
    follow: "Follow a post",
    followed: (name, ranks) => `“${name}”: ${ranks}.`,
    table: "Ranks of the posts of May under three sets of weights",
  },
  size: {
    what: "Rank",
    groups: { subjects: "subjects", networks: "networks", months: "months" },
    base: "by score",
    bases: {
      total: "in total",
      post: "per post",
      "thousand-followers": "per 1,000 followers",
      "post-and-thousand": "per post and 1,000 followers",
      week: "per week",
    },
    same: (name, base) => `“${name}” leads in total, and ${base} too`,
    differs: (total, name, base) => `In total “${total}” leads; ${base}, “${name}”`,
    total: (name) => `In total, “${name}” wins`,
    caption: (posts) => `The ${posts} posts of the half-year, under your weights.`,
    detail: (posts, followers) => `${posts} posts, ${followers} followers on average`,
    table: "Scores by group",
    nothing: "Without any points, nothing can be ranked",
  },
  change: {
    from: "From",
    to: "to",
    rises: (from, to, amount, signal) =>
      `From ${from} to ${to}, the score gains ${amount} a week, mostly from ${signal.toLowerCase()}`,
    falls: (from, to, amount, signal) =>
      `From ${from} to ${to}, the score loses ${amount} a week, mostly in ${signal.toLowerCase()}`,
    same: (from, to) => `From ${from} to ${to}, the score does not move`,
    caption:
      "Points a week, under your weights: each signal starts where the one above stopped. A solid bar is a gain; a hollow one, a loss.",
    gain: "gain",
    loss: "loss",
    head: ["Signal", "Points a week"],
    table: "Gains and losses by signal",
  },
  agreement: {
    title: (value, says) => `Rank agreement: ${value}. ${says}`,
    says: {
      against: "The higher the score, the fewer the sign-ups",
      none: "The score says next to nothing about sign-ups",
      weak: "The score is a poor guide to sign-ups",
      fair: "The score follows sign-ups, roughly",
      strong: "The score ranks posts almost as sign-ups do",
    },
    caption: (posts, early, late) =>
      `${posts} posts, a dot each. Agreement from January to March: ${early}; from April to June: ${late}.`,
    which: "Posts:",
    sets: { instagram: "Instagram alone", all: "Instagram and LinkedIn" },
    undefined: "Rank agreement: not defined, since every post has the same score",
    pick: "Post, from lowest score to highest",
    picked: (name, score, outcome) => `${name}: ${score}, ${outcome} sign-ups.`,
    axisX: "Score",
    axisY: "Sign-ups",
    table: "Score and sign-ups of each post",
  },
  game: {
    title: "Push the last post up the ranking",
    intro:
      "Put two hundred comments obtained by a trick under the weakest post of May. How far do your weights let it climb?",
    begin: "Cheat",
  },
  own: {
    title: "Your score sheet",
    intro: "Your weights, and a few posts of your own. Everything stays on this device.",
    reset: "Clear my score",
    begin: "Set my weights",
  },
  unreached: "This part could not be loaded, because there is no network. Try again once it is back.",
  pointsOf: points,
  sentimentPart: "sentiment",
};
