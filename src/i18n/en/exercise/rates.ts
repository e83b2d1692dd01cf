import type { FamilyWords, KindWords } from "../../exercise/exercise-words.ts";
import { rateMistakes } from "./rate-mistakes.ts";

const rateByReach: KindWords = {
  title: "Engagement rate by reach",
  ask: (g, level) =>
    `${
      level === 3
        ? `A post by ${g.the} collects ${g.likes} likes, ${g.comments} comments and ${g.shares} shares.`
        : `A post by ${g.the} draws ${g.interactions} interactions.`
    } It was seen by ${g.reach} different people and shown ${g.impressions} times; the account has ${g.followers} followers. What is its engagement rate by reach?`,
  label: "Engagement rate by reach",
  hints: [
    "“By reach” names the base: how many different people saw the post?",
    (g, level) =>
      `${level === 3 ? "Add the interactions up, then divide" : `Divide ${g.interactions}`} by ${g.reach}, and give the result in %.`,
  ],
  steps: {
    interactions: (g) => `Interactions: ${g.likes} + ${g.comments} + ${g.shares}`,
    rate: (g) => `Rate: ${g.interactions ?? "interactions"} ÷ ${g.reach} × 100`,
  },
};

const engagedPeople: KindWords = {
  title: "People, not interactions",
  ask: (g, level) =>
    `In one month ${g.the} reaches ${g.reach} people (${g.impressions} impressions). There are ${g.interactions} interactions, ${
      level === 3
        ? `and each person who interacted did so ${g.each} times on average`
        : `made by ${g.people} people`
    }. What share of the people reached interacted?`,
  label: "Share of people who interacted",
  hints: [
    "The question asks for a share of people: divide people by people.",
    (g, level) =>
      level === 3
        ? `Find first how many people made the ${g.interactions} interactions.`
        : `${g.people} people out of ${g.reach} reached.`,
  ],
  steps: {
    people: (g) => `People: ${g.interactions} ÷ ${g.each}`,
    rate: (g) => `Share: ${g.people ?? "people"} ÷ ${g.reach} × 100`,
  },
};

const ratePerPost: KindWords = {
  title: "Engagement per post",
  ask: (g, level) =>
    `This quarter ${g.the} publishes ${g.posts} posts, which draw ${g.interactions} interactions in all. ${
      level === 3
        ? `The account went from ${g.start} to ${g.end} followers; use their average.`
        : `The account has ${g.followers} followers.`
    } A post reaches ${g.reach} people on average. What is the engagement rate per post, by followers?`,
  label: "Rate per post",
  hints: [
    "Two divisions: by the number of posts, then by the number of followers.",
    (g) => `Start with the interactions of one post: ${g.interactions} ÷ ${g.posts}.`,
  ],
  steps: {
    followers: (g) => `Average followers: (${g.start} + ${g.end}) ÷ 2`,
    "per-post": (g) => `Per post: ${g.interactions} ÷ ${g.posts}`,
    rate: (g) => `Rate: that number ÷ ${g.followers ?? "average followers"} × 100`,
  },
};

const clickRate: KindWords = {
  title: "Click-through rate",
  ask: (g, level) =>
    level === 3
      ? `${g.Whose} ad A is shown ${g.impressionsA} times and brings ${g.clicksA} link clicks; ad B is shown ${g.impressionsB} times and brings ${g.clicksB}. Together they reached ${g.reach} people. What is the click-through rate of both ads taken together?`
      : `An ad by ${g.the} is shown ${g.impressions} times to ${g.reach} people. It gets ${g.all} clicks in all, of which ${g.clicks} on the link to the site. What is its link click-through rate?`,
  label: "Click-through rate",
  hints: [
    "A click-through rate is divided by the times shown: each impression was a chance to click.",
    (g, level) =>
      level === 3
        ? "Add the clicks up first, and the impressions separately."
        : `Only clicks to the site count: ${g.clicks}.`,
  ],
  steps: {
    clicks: (g) => `Clicks: ${g.clicksA} + ${g.clicksB}`,
    impressions: (g) => `Impressions: ${g.impressionsA} + ${g.impressionsB}`,
    rate: (g) => `Rate: ${g.clicks ?? "clicks"} ÷ ${g.impressions ?? "impressions"} × 100`,
  },
};

const followerGrowth: KindWords = {
  title: "How much did the audience grow?",
  ask: (g, level) =>
    level === 2
      ? `${g.Whose} account had ${g.start} followers on March 1 and has ${g.end} on the 31st. What is its growth rate for the month?`
      : `${g.Whose} account starts the month with ${g.start} followers. It gains ${g.gained} and loses ${g.lost}${level === 3 ? `; the platform removes ${g.removed} fake accounts as well` : ""}. What is its growth rate for the month?`,
  label: "Growth of the month",
  hints: [
    "Growth compares what was added, net, with what there was at the start.",
    (g, level) =>
      level === 2
        ? `What was added: ${g.end} − ${g.start}.`
        : `What was added, net: ${g.gained} − ${g.lost}${level === 3 ? ` − ${g.removed}` : ""}.`,
  ],
  steps: {
    net: (g, level) =>
      level === 2
        ? `Net gain: ${g.end} − ${g.start}`
        : `Net gain: ${g.gained} − ${g.lost}${level === 3 ? ` − ${g.removed}` : ""}`,
    rate: (g) => `Growth: net gain ÷ ${g.start} × 100`,
  },
};

const questions: Readonly<Record<string, string>> = {
  seen: "“Of the people who saw this post, what share reacted?”",
  clicked: "“When the ad is shown, how many times in a hundred does somebody click?”",
  bought: "“Of the visits to our online shop, what share ends in a purchase?”",
  people: "“What share of the people reached this month interacted at least once?”",
  rhythm: "“How many comments does a post usually draw?”",
  growth: "“By what percentage did our audience grow this month?”",
  opinions: "“Among the people who said what they think, how far do the favourable lead?”",
  closing: "“What share of the inquiries we receive becomes a sale?”",
  newcomers: "“What does a customer who had never bought from us cost?”",
};

const chooseBase: KindWords = {
  title: "Divided by what?",
  ask: (g) => `${questions[g.story ?? ""]} To answer that, what do you divide by?`,
  options: {
    reach: "Reach (different people)",
    followers: "Followers",
    sales: "Sales",
    impressions: "Impressions (times shown)",
    visits: "Visits",
    posts: "Posts",
    "followers-start": "Followers at the start of the month",
    "followers-end": "Followers at the end of the month",
    gained: "New followers of the month",
    opinions: "Favourable and unfavourable mentions",
    mentions: "All mentions, neutral ones included",
    comments: "Comments",
    leads: "Inquiries received",
    "new-customers": "New customers",
  },
  hints: [
    "The base is those who could have done what is counted.",
    "Look in the question for what follows “of”, “among” or “when”: that is it.",
  ],
  steps: {
    seen: "To react, a person has to have seen it: people out of people, so reach.",
    clicked: "Each time it is shown is a chance to click: impressions.",
    bought: "To buy, a person has to have come: visits.",
    people: "Each person counts once, among those who interacted and among those reached: reach.",
    rhythm: "“A post, usually”: the number of posts.",
    growth: "Compare with the start: followers at the start of the month.",
    opinions: "Among those who took sides: opinions, without the neutral.",
    closing: "“Of the inquiries”: inquiries.",
    newcomers: "“Never bought”: new customers only.",
  },
};

export const rates: FamilyWords<"rates"> = {
  kinds: {
    "rate-by-reach": rateByReach,
    "engaged-people": engagedPeople,
    "rate-per-post": ratePerPost,
    "click-rate": clickRate,
    "follower-growth": followerGrowth,
    "choose-base": chooseBase,
  },
  mistakes: rateMistakes,
};
