import { compareProportions } from "../../../experiment/two-proportions.ts";
import { definite, numberAnswer } from "../../answers.ts";
import { drawContext } from "../../contexts.ts";
import type { Draw } from "../../draw-exercise.ts";
import { drawOneRight } from "../../one-right.ts";
import { count, percent, points } from "../../quantity.ts";

/** B against A: in points at level 1, in proportion at level 2, with arms of unequal size at level 3. */
export const drawLift: Draw = (random, level) => {
  const shownA = random.integer(10, 60) * (level === 1 ? 100 : 50);
  const shownB = level === 3 ? Math.round((shownA * random.integer(130, 240)) / 1000) * 10 : shownA;
  const clicksA = Math.round((shownA * random.integer(15, 60)) / 1000);
  const rate = (clicksA / shownA) * (random.integer(112, 165) / 100);
  const clicksB = Math.round(shownB * rate);
  const [rateA, rateB] = [clicksA / shownA, clicksB / shownB];
  const compared = compareProportions(
    { successes: clicksA, observations: shownA },
    { successes: clicksB, observations: shownB },
  );
  const difference = "difference" in compared ? compared.difference : Number.NaN;
  const lift = "lift" in compared ? definite(compared.lift) : Number.NaN;
  return {
    context: drawContext(random),
    givens: {
      shownA: count(shownA),
      clicksA: count(clicksA),
      shownB: count(shownB),
      clicksB: count(clicksB),
    },
    answer:
      level === 1
        ? numberAnswer(
            points(difference),
            { "lift-for-points": lift, "rate-of-b": rateB, "wrong-way-round": -difference },
            0.001,
          )
        : numberAnswer(
            percent(lift),
            {
              "points-for-lift": difference,
              "divided-by-b": difference / rateB,
              "whole-for-part": rateB / rateA,
              ...(level === 3 ? { "counts-compared": clicksB / clicksA - 1 } : {}),
            },
            0.01,
          ),
    steps: [
      { id: "a", result: percent(rateA) },
      { id: "b", result: percent(rateB) },
      { id: "answer", result: level === 1 ? points(difference) : percent(lift) },
    ],
  };
};

/** What a comparison allows to say. Level 1 gives the interval of the difference, level 2 the p-value, level 3 the counts alone. */
export const drawVerdict: Draw = (random, level) => {
  const few = random.next() < 0.55;
  const shown = random.integer(few ? 4 : 40, few ? 16 : 160) * 50;
  const baseline = random.integer(15, 60) / 1000;
  const factor = random.integer(few ? 80 : 60, few ? 140 : 175) / 100;
  const a = { successes: Math.round(shown * baseline), observations: shown };
  const b = { successes: Math.round(shown * baseline * factor), observations: shown };
  const compared = compareProportions(a, b);
  const known = "p" in compared ? compared : null;
  const p = known?.p ?? Number.NaN;
  const isReal = p < 0.01;
  const isOpen = p > 0.15 && a.successes !== b.successes;
  const right = isOpen ? "cannot-tell" : b.successes > a.successes ? "b-better" : "a-better";
  const mistakes: Record<string, string> = isOpen
    ? {
        "b-better": b.successes > a.successes ? "noise-for-signal" : "wrong-way-round",
        "a-better": b.successes > a.successes ? "wrong-way-round" : "noise-for-signal",
        "no-difference": "absence-of-proof",
      }
    : {
        [right === "b-better" ? "a-better" : "b-better"]: "wrong-way-round",
        "cannot-tell": "doubt-too-far",
        "no-difference": "doubt-too-far",
      };
  return {
    context: drawContext(random),
    givens: {
      shownA: count(isReal || isOpen ? a.observations : Number.NaN),
      clicksA: count(a.successes),
      shownB: count(b.observations),
      clicksB: count(b.successes),
      ...(level === 1 && known ? { low: points(known.interval.low), high: points(known.interval.high) } : {}),
      ...(level === 2 ? { p: percent(Math.max(0.001, Math.round(p * 1000) / 1000)) } : {}),
    },
    answer: {
      form: "choice",
      options: ["a-better", "b-better", "no-difference", "cannot-tell"],
      right,
      mistakes,
    },
    steps: [
      { id: "a", result: percent(a.successes / a.observations) },
      { id: "b", result: percent(b.successes / b.observations) },
      { id: right, result: null },
    ],
  };
};

const DESIGNS = {
  1: {
    photo: [
      "photo-only",
      {
        "photo-and-text": "two-changes",
        "photo-other-week": "other-time",
        "photo-other-people": "other-people",
      },
    ],
    hour: [
      "hour-only",
      {
        "hour-and-photo": "two-changes",
        "hour-other-people": "other-people",
        "no-comparison": "nothing-to-compare",
      },
    ],
  },
  2: {
    offer: [
      "offer-split",
      {
        "offer-before-after": "other-time",
        "offer-and-page": "two-changes",
        "offer-to-fans": "other-people",
      },
    ],
    length: [
      "length-many",
      { "length-one-each": "too-few", "length-and-topic": "two-changes", "length-other-week": "other-time" },
    ],
  },
  3: {
    campaign: [
      "holdout",
      {
        "before-after": "other-time",
        "buyers-asked": "other-people",
        "platform-report": "nothing-to-compare",
      },
    ],
    winner: [
      "fixed-before",
      { "stop-when-good": "peeking", "best-of-ten": "many-looks", "one-day": "too-few" },
    ],
  },
} as const;

/** Which comparison would tell: one change, the same time, people drawn by lot. */
export const drawOneChange: Draw = drawOneRight(DESIGNS);
