import { SMART_CHECKS } from "../../../goal/goal.ts";
import { shuffled } from "../../answers.ts";
import type { Draw } from "../../draw-exercise.ts";
import { drawOneRight } from "../../one-right.ts";

/** Goals to mend, by level: the mended version, and versions that mend something else or too little. */
const GOALS = {
  1: {
    visible: [
      "visible-mended",
      { "visible-louder": "still-vague", "visible-no-date": "no-deadline", "visible-likes": "wrong-measure" },
    ],
    newsletter: [
      "newsletter-mended",
      { "newsletter-soon": "no-deadline", "newsletter-more": "no-number", "newsletter-huge": "out-of-reach" },
    ],
  },
  2: {
    quotes: [
      "quotes-mended",
      {
        "quotes-no-owner": "nobody-acts",
        "quotes-followers": "wrong-measure",
        "quotes-no-start": "no-baseline",
      },
    ],
    sales: [
      "sales-mended",
      { "sales-tenfold": "out-of-reach", "sales-someday": "no-deadline", "sales-brand": "still-vague" },
    ],
  },
  3: {
    roi: [
      "roi-mended",
      { "roi-too-early": "before-the-cycle", "roi-revenue": "wrong-measure", "roi-no-base": "no-baseline" },
    ],
    reach: [
      "reach-mended",
      { "reach-summed": "does-not-add-up", "reach-no-link": "no-ambition", "reach-no-owner": "nobody-acts" },
    ],
  },
} as const;

/** A goal that fails a check: which version mends it? */
export const drawMendGoal: Draw = drawOneRight(GOALS);

type Check = (typeof SMART_CHECKS)[number];

/** What is wrong with a goal, by the check it fails. */
const FLAWS: Readonly<Record<Check, readonly string[]>> = {
  specific: ["be-present", "do-better", "stand-out"],
  measurable: ["no-count", "feel-closer", "unknown-start"],
  actionable: ["no-one", "algorithm", "someone-should"],
  realistic: ["ten-times", "no-hours", "double-in-a-week"],
  timed: ["some-day", "as-soon", "when-possible"],
};

const TEMPTING = [
  { item: "do-better", bin: "measurable", id: "says-nothing-first" },
  { item: "be-present", bin: "measurable", id: "says-nothing-first" },
  { item: "no-one", bin: "realistic", id: "nobody-acts" },
  { item: "someone-should", bin: "specific", id: "nobody-acts" },
  { item: "no-hours", bin: "actionable", id: "means-are-realism" },
  { item: "double-in-a-week", bin: "timed", id: "has-a-date" },
  { item: "unknown-start", bin: "realistic", id: "start-is-measure" },
  { item: "algorithm", bin: "realistic", id: "not-in-our-hands" },
] as const;

/** Flaws to sort by the SMART check that each fails: three checks, then four, then all five. */
export const drawSmartChecks: Draw = (random, level) => {
  const chosen = level === 3 ? SMART_CHECKS : shuffled(random, SMART_CHECKS).slice(0, level + 2);
  const bins = SMART_CHECKS.filter((check) => chosen.includes(check));
  const items = bins.flatMap((check) =>
    shuffled(random, FLAWS[check])
      .slice(0, level === 3 ? 1 : 2)
      .map((item) => [item, check] as const),
  );
  return {
    context: null,
    givens: {},
    answer: {
      form: "bins",
      bins,
      items: shuffled(
        random,
        items.map(([item]) => item),
      ),
      right: Object.fromEntries(items),
      mistakes: TEMPTING.filter(
        ({ item, bin }) => bins.includes(bin) && items.some(([candidate]) => candidate === item),
      ),
    },
    steps: bins.map((check) => ({ id: check, result: null })),
  };
};

/** Claims, and the objection that holds against each; the others would hold elsewhere. */
const CLAIMS = {
  1: {
    "sum-over-hundred": ["answers-overlap", ["revenue-not-profit", "too-early", "flawless"]],
    "likes-and-sales": ["cause-unknown", ["no-base", "answers-overlap", "flawless"]],
    "free-posts": ["hours-missing", ["no-base", "cause-unknown", "flawless"]],
    "revenue-roi": ["revenue-not-profit", ["answers-overlap", "one-vendor", "flawless"]],
  },
  2: {
    "up-by-half": ["no-base", ["too-early", "hours-missing", "flawless"]],
    "five-hundred": ["size-hidden", ["answers-overlap", "one-vendor", "flawless"]],
    "two-platforms": ["credit-twice", ["size-hidden", "too-early", "flawless"]],
    "vendor-survey": ["one-vendor", ["hours-missing", "revenue-not-profit", "flawless"]],
  },
  3: {
    "first-month": ["too-early", ["size-hidden", "answers-overlap", "flawless"]],
    "reach-of-year": ["reach-added", ["too-early", "revenue-not-profit", "flawless"]],
    "holdout-result": ["flawless", ["cause-unknown", "credit-twice", "size-hidden"]],
    "last-click": ["cause-unknown", ["reach-added", "one-vendor", "flawless"]],
  },
} as const;

/** A claim to judge: which objection holds, if any? */
export const drawJudgeClaim: Draw = (random, level) => {
  const [story, [right, others]] = random.pick(Object.entries(CLAIMS[level])) as [
    string,
    readonly [string, readonly string[]],
  ];
  const mistakes = Object.fromEntries(
    others.map((option) => [
      option,
      option === "flawless"
        ? "flaw-missed"
        : right === "flawless"
          ? "doubt-without-reason"
          : "sound-elsewhere",
    ]),
  );
  return {
    context: null,
    story,
    givens: {},
    answer: {
      form: "choice",
      options: [
        ...shuffled(
          random,
          [right, ...others].filter((o) => o !== "flawless"),
        ),
        "flawless",
      ],
      right,
      mistakes,
    },
    steps: [{ id: story, result: null }],
  };
};
