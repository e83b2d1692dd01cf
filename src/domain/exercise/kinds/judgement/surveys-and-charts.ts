import { numberAnswer, shuffled } from "../../answers.ts";
import type { Draw } from "../../draw-exercise.ts";
import type { Drawn } from "../../exercise.ts";
import { count, percent } from "../../quantity.ts";

/** Percentages of a survey: how many must have chosen both, how many people that is, what share of all. */
export const drawSurvey: Draw = (random, level) => {
  const first = random.integer(520, 880) / 1000;
  if (level === 1) return bothChosen(first, random.integer(480, 800) / 1000);
  const asked = random.integer(16, 80) * 50;
  const answered = Math.round((asked * random.integer(12, 45)) / 100);
  const isShare = level === 3;
  const answer = isShare ? percent((first * answered) / asked) : count(Math.round(first * answered));
  return {
    context: null,
    givens: { first: percent(first), asked: count(asked), answered: count(answered) },
    answer: numberAnswer(
      answer,
      isShare
        ? {
            "of-those-who-answered": first,
            "reply-rate-only": answered / asked,
            "sum-of-shares": first + answered / asked,
          }
        : {
            "of-all-asked": first * asked,
            "the-others": (1 - first) * answered,
            "percent-as-number": first * 100 * answered,
          },
      isShare ? 0.001 : 1,
    ),
    steps: [
      { id: "people", result: count(Math.round(first * answered)) },
      ...(isShare ? [{ id: "share", result: answer }] : []),
    ],
  };
};

/** Two shares that add up to more than everybody: at least the excess chose both. */
function bothChosen(first: number, second: number): Drawn {
  const both = first + second - 1;
  return {
    context: null,
    givens: { first: percent(first), second: percent(second) },
    answer: numberAnswer(
      percent(both),
      {
        "sum-of-shares": first + second,
        "product-of-shares": first * second,
        "difference-of-shares": Math.abs(first - second),
        "smaller-share": Math.min(first, second),
      },
      0.001,
    ),
    steps: [
      { id: "sum", result: percent(first + second) },
      { id: "both", result: percent(both) },
    ],
  };
}

const POSTS = ["a", "b", "c", "d", "e"] as const;

/** Posts with their reach and their interactions: which one did best for those who saw it? */
export const drawReadChart: Draw = (random, level) => {
  const ids = POSTS.slice(0, level + 2);
  // A small post that people answered, a busy one, and one that was only widely shown.
  const kinds = [
    { reach: random.integer(5, 16), rate: random.integer(85, 130) },
    { reach: random.integer(34, 58), rate: random.integer(38, 60) },
    { reach: random.integer(64, 90), rate: random.integer(10, 22) },
    { reach: random.integer(8, 50), rate: random.integer(14, 40) },
    { reach: random.integer(8, 50), rate: random.integer(14, 40) },
  ].slice(0, ids.length);
  const mixed = shuffled(random, kinds);
  const posts = ids.map((id, index) => {
    const { reach = 0, rate = 0 } = mixed[index] ?? {};
    return { id, reach: reach * 100, interactions: Math.round((reach * rate) / 10) };
  });
  const by = (measure: (post: (typeof posts)[number]) => number) =>
    posts.toSorted((one, other) => measure(other) - measure(one)) as [
      (typeof posts)[number],
      (typeof posts)[number],
    ];
  const rate = ({ interactions, reach }: (typeof posts)[number]) => interactions / reach;
  const [best, second] = by(rate);
  const [busiest] = by(({ interactions }) => interactions);
  const [widest] = by(({ reach }) => reach);
  const isFair =
    rate(best) - rate(second) > 0.012 && best !== busiest && best !== widest && busiest !== widest;
  return {
    context: null,
    givens: Object.fromEntries(
      posts.flatMap(({ id, reach, interactions }) => [
        [`${id}Reach`, count(isFair ? reach : Number.NaN)],
        [`${id}Interactions`, count(interactions)],
      ]),
    ),
    answer: {
      form: "point",
      chart: {
        drawing: "paired-bars",
        ownScales: true,
        points: posts.map(({ id, reach, interactions }) => ({
          id,
          value: count(interactions),
          beside: count(reach),
        })),
      },
      right: best.id,
      mistakes: Object.fromEntries(
        posts
          .filter((post) => post !== best)
          .map((post) => [
            post.id,
            post === busiest ? "most-interactions" : post === widest ? "most-reach" : "lower-rate",
          ]),
      ),
    },
    steps: posts.map((post) => ({ id: post.id, result: percent(rate(post)) })),
  };
};

const SECTIONS = ["goal", "metrics", "records", "value", "investment", "roi", "limits", "decision"] as const;

/** What each part of a report needs before it: the order in which it can be followed and checked. */
export const drawReportOrder: Draw = (random, level) => {
  const wanted = level + 4;
  const always = ["goal", "investment", "roi"];
  const others = SECTIONS.filter((section) => !always.includes(section));
  const chosen = new Set([...always, ...shuffled(random, others).slice(0, wanted - always.length)]);
  const right = SECTIONS.filter((section) => chosen.has(section));
  const resultFirst = [...right].sort((one, other) => (one === "roi" ? -1 : other === "roi" ? 1 : 0));
  const costLast = [...right].sort((one, other) =>
    one === "investment" ? 1 : other === "investment" ? -1 : 0,
  );
  return {
    context: null,
    givens: {},
    answer: {
      form: "order",
      items: shuffled(random, right),
      right,
      mistakes: [
        { id: "result-first", items: resultFirst },
        { id: "cost-last", items: costLast },
        { id: "order-reversed", items: right.toReversed() },
      ],
    },
    steps: right.map((id) => ({ id, result: null })),
  };
};
