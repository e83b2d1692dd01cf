import { shuffled } from "../../answers.ts";
import type { Draw } from "../../draw-exercise.ts";
import type { MistakeId } from "../../exercise.ts";
import type { Level } from "../../spec.ts";

type Situation = {
  readonly right: string;
  readonly wrong: Readonly<Record<string, MistakeId>>;
};

/** Situations by level: what a business wants, the metric that tells it, and the tempting others. Words are in `i18n`. */
export const METRIC_SITUATIONS: Readonly<Record<Level, Readonly<Record<string, Situation>>>> = {
  1: {
    newsletter: {
      right: "signups",
      wrong: { followers: "vanity", likes: "vanity", reach: "wrong-stage", sales: "wrong-stage" },
    },
    quotes: {
      right: "quote-requests",
      wrong: { likes: "vanity", followers: "vanity", impressions: "wrong-stage", comments: "other-goal" },
    },
    known: {
      right: "reach",
      wrong: { sales: "wrong-stage", "click-rate": "wrong-stage", likes: "vanity", sentiment: "other-goal" },
    },
    reputation: {
      right: "sentiment",
      wrong: { followers: "vanity", reach: "wrong-stage", impressions: "vanity", sales: "other-goal" },
    },
  },
  2: {
    "online-sales": {
      right: "sales-from-social",
      wrong: {
        clicks: "wrong-stage",
        followers: "vanity",
        "engagement-rate": "wrong-stage",
        reach: "wrong-stage",
      },
    },
    conversation: {
      right: "engaged-share",
      wrong: {
        followers: "vanity",
        interactions: "count-without-base",
        impressions: "wrong-stage",
        sales: "other-goal",
      },
    },
    loyalty: {
      right: "repeat-rate",
      wrong: {
        "new-customers": "other-goal",
        followers: "vanity",
        reach: "wrong-stage",
        sales: "count-without-base",
      },
    },
    recruiting: {
      right: "applications",
      wrong: { followers: "vanity", likes: "vanity", sales: "other-goal", clicks: "wrong-stage" },
    },
  },
  3: {
    "ad-choice": {
      right: "cost-per-sale",
      wrong: {
        "click-rate": "wrong-stage",
        "cost-per-click": "wrong-stage",
        impressions: "vanity",
        sales: "count-without-base",
      },
    },
    budget: {
      right: "profit",
      wrong: {
        roas: "ratio-hides-size",
        revenue: "revenue-for-margin",
        "cost-per-click": "wrong-stage",
        followers: "vanity",
      },
    },
    "page-change": {
      right: "visit-conversion",
      wrong: {
        sales: "count-without-base",
        visits: "wrong-stage",
        "click-rate": "wrong-stage",
        followers: "vanity",
      },
    },
    "small-accounts": {
      right: "rate-by-reach",
      wrong: {
        interactions: "count-without-base",
        likes: "count-without-base",
        followers: "vanity",
        impressions: "wrong-stage",
      },
    },
  },
};

/** A business wants something: which metric tells whether it gets it? */
export const drawChooseMetric: Draw = (random, level) => {
  const situations = Object.entries(METRIC_SITUATIONS[level]);
  const [story, { right, wrong }] = random.pick(situations) as [string, Situation];
  const others = shuffled(random, Object.keys(wrong)).slice(0, 3);
  return {
    context: null,
    story,
    givens: {},
    answer: {
      form: "choice",
      options: shuffled(random, [right, ...others]),
      right,
      mistakes: Object.fromEntries(others.map((option) => [option, wrong[option] ?? ""])),
    },
    steps: [{ id: story, result: null }],
  };
};
