import { followerGrowthRate } from "../../../metric/formula/attention.ts";
import { clickThroughRate } from "../../../roi/unit-costs.ts";
import { definite, numberAnswer, shuffled } from "../../answers.ts";
import { drawContext } from "../../contexts.ts";
import type { Draw } from "../../draw-exercise.ts";
import { count, percent } from "../../quantity.ts";

/** Link clicks ÷ impressions. At level 3 two ads are to be taken together, which is not the average of their rates. */
export const drawClickRate: Draw = (random, level) => {
  const step = level === 1 ? 1000 : 100;
  const ad = (low: number, high: number) => {
    const impressions = random.integer(8000 / step, 60_000 / step) * step;
    return { impressions, clicks: Math.round((impressions * random.integer(low, high)) / 1000) };
  };
  const [first, second] = [ad(6, 22), ad(25, 60)];
  const clicks = level === 3 ? first.clicks + second.clicks : first.clicks;
  const impressions = level === 3 ? first.impressions + second.impressions : first.impressions;
  const all = Math.round(clicks * (random.integer(140, 260) / 100));
  const reach = Math.round((impressions / (random.integer(13, 22) / 10)) * 0.01) * 100;
  const answer = definite(clickThroughRate(clicks, impressions));
  const average = (first.clicks / first.impressions + second.clicks / second.impressions) / 2;
  return {
    context: drawContext(random),
    givens: {
      ...(level === 3
        ? {
            clicksA: count(first.clicks),
            impressionsA: count(first.impressions),
            clicksB: count(second.clicks),
            impressionsB: count(second.impressions),
          }
        : { clicks: count(clicks), impressions: count(impressions), all: count(all) }),
      reach: count(reach),
    },
    answer: numberAnswer(percent(answer), {
      "by-reach": clicks / reach,
      "upside-down": impressions / clicks,
      ...(level === 3 ? { "averaged-rates": average } : { "all-clicks": all / impressions }),
    }),
    steps: [
      ...(level === 3
        ? [
            { id: "clicks", result: count(clicks) },
            { id: "impressions", result: count(impressions) },
          ]
        : []),
      { id: "rate", result: percent(answer) },
    ],
  };
};

/** Net new followers ÷ followers at the start: from gains and losses, from start and end, or with removed accounts. */
export const drawFollowerGrowth: Draw = (random, level) => {
  const start = random.integer(8, 80) * (level === 1 ? 100 : 45);
  const gained = Math.round((start * random.integer(60, 220)) / 1000);
  const lost = Math.round((gained * random.integer(20, 45)) / 100);
  const removed = level === 3 ? Math.round((gained * random.integer(12, 28)) / 100) : 0;
  const net = gained - lost - removed;
  const end = start + net;
  const answer = definite(followerGrowthRate(net, start));
  return {
    context: drawContext(random),
    givens: {
      start: count(start),
      ...(level === 2
        ? { end: count(end) }
        : { gained: count(gained), lost: count(lost), ...(level === 3 ? { removed: count(removed) } : {}) }),
    },
    answer: numberAnswer(percent(answer), {
      "by-end": net / end,
      "whole-for-part": end / start,
      "upside-down": start / net,
      ...(level === 2 ? {} : { "gross-gain": gained / start }),
      ...(level === 3 ? { "forgotten-removals": (gained - lost) / start } : {}),
    }),
    steps: [
      { id: "net", result: count(net) },
      { id: "rate", result: percent(answer) },
    ],
  };
};

/** Questions and the base that answers each, by level; the wrong bases with what is wrong with them. */
const QUESTIONS = {
  1: {
    seen: ["reach", { followers: "base-too-wide", sales: "base-too-late", impressions: "times-for-people" }],
    clicked: ["impressions", { followers: "base-too-wide", sales: "base-too-late", visits: "base-too-late" }],
    bought: ["visits", { followers: "base-too-wide", impressions: "base-too-wide", sales: "base-too-late" }],
  },
  2: {
    people: [
      "reach",
      { impressions: "times-for-people", followers: "base-too-wide", posts: "other-question" },
    ],
    rhythm: ["posts", { reach: "other-question", followers: "base-too-wide", impressions: "other-question" }],
    growth: [
      "followers-start",
      { "followers-end": "base-moved", reach: "other-question", gained: "base-too-late" },
    ],
  },
  3: {
    opinions: [
      "opinions",
      { mentions: "other-question", followers: "base-too-wide", comments: "other-question" },
    ],
    closing: ["leads", { visits: "base-too-wide", sales: "base-too-late", impressions: "base-too-wide" }],
    newcomers: [
      "new-customers",
      { sales: "other-question", leads: "base-too-wide", visits: "base-too-wide" },
    ],
  },
} as const;

/** A question in words: what is it divided by? */
export const drawChooseBase: Draw = (random, level) => {
  const [story, [right, wrong]] = random.pick(Object.entries(QUESTIONS[level])) as [
    string,
    readonly [string, Readonly<Record<string, string>>],
  ];
  return {
    context: null,
    story,
    givens: {},
    answer: {
      form: "choice",
      options: shuffled(random, [right, ...Object.keys(wrong)]),
      right,
      mistakes: wrong,
    },
    steps: [{ id: story, result: null }],
  };
};
