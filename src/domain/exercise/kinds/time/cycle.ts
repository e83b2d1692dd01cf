import { netRoi } from "../../../roi/return.ts";
import { uniformDelay } from "../../../simulation/delay.ts";
import { chainStep, definite, numberAnswer, shuffled } from "../../answers.ts";
import { drawContext } from "../../contexts.ts";
import type { Draw } from "../../draw-exercise.ts";
import type { ChainStep, Earlier } from "../../exercise.ts";
import { count, money, percent } from "../../quantity.ts";

/** ROI seen before the sales cycle has run, and once it has: same costs, the value arriving by even shares. */
export const drawRoiTooEarly: Draw = (random, level) => {
  const context = drawContext(random, "leads");
  const cycle = level === 1 ? 1 : random.integer(2, 4);
  const seenShares = level === 3 && cycle > 2 ? 2 : 1;
  const share = (uniformDelay(cycle)[0] ?? 1) * seenShares;
  const investment = random.integer(12, 70) * 50;
  const eventual =
    Math.round((investment * (random.integer(125, 290) / 100)) / (cycle + 1) / 10) * 10 * (cycle + 1);
  const steps: ChainStep[] = [];
  const at = (earlier: Earlier, id: string) => earlier[id] ?? Number.NaN;
  steps.push(
    chainStep(steps, { id: "arrived", unit: "money" }, () => eventual * 100 * share, {
      "all-at-once": () => eventual * 100,
      "cycle-for-shares": () => (eventual * 100 * seenShares) / cycle,
      "still-to-come": () => eventual * 100 * (1 - share),
    }),
  );
  steps.push(
    chainStep(
      steps,
      { id: "early", unit: "percent", roundTo: 0.01 },
      (e) => definite(netRoi(at(e, "arrived"), investment * 100)),
      {
        "gross-for-net": (e) => at(e, "arrived") / (investment * 100),
      },
    ),
  );
  steps.push(
    chainStep(
      steps,
      { id: "closed", unit: "percent", roundTo: 0.01 },
      () => definite(netRoi(eventual, investment)),
      {
        "gross-for-net": () => eventual / investment,
        "early-multiplied": (e) => at(e, "early") / share,
      },
    ),
  );
  const [arrived = 0, early = 0, closed = 0] = steps.map(({ field }) => field.value);
  return {
    context,
    story: seenShares === 1 ? "one" : "several",
    givens: {
      investment: money(investment),
      eventual: money(eventual),
      cycle: { value: cycle, unit: "months" },
      shares: count(cycle + 1),
      seen: count(seenShares),
    },
    // With two shares, what has come and what is still to come are the same.
    answer: {
      form: "chain",
      chain: cycle === 1 ? withoutSlip(steps, "cycle-for-shares", "still-to-come") : steps,
    },
    steps: [
      { id: "arrived", result: money(arrived / 100) },
      { id: "early", result: percent(early) },
      { id: "closed", result: percent(closed) },
    ],
  };
};

function withoutSlip(steps: readonly ChainStep[], ...ids: readonly string[]): readonly ChainStep[] {
  return steps.map((step) => ({ ...step, mistakes: step.mistakes.filter(({ id }) => !ids.includes(id)) }));
}

const MOMENTS = {
  1: {
    "cold-start": [
      "too-low",
      { "too-high": "costs-come-first", exact: "cycle-ignored", "cannot-tell": "direction-is-known" },
    ],
    "same-day": [
      "exact",
      { "too-low": "cycle-of-zero", "too-high": "cycle-of-zero", "cannot-tell": "direction-is-known" },
    ],
  },
  2: {
    running: [
      "too-high",
      { "too-low": "old-sales-land", exact: "cycle-ignored", "cannot-tell": "direction-is-known" },
    ],
    "quarter-cold": [
      "too-low",
      { "too-high": "costs-come-first", exact: "rule-of-thumb", "cannot-tell": "direction-is-known" },
    ],
  },
  3: {
    stopped: [
      "too-high",
      { "too-low": "old-sales-land", exact: "cycle-ignored", "cannot-tell": "direction-is-known" },
    ],
    matched: [
      "exact",
      {
        "too-low": "cohort-is-complete",
        "too-high": "cohort-is-complete",
        "cannot-tell": "direction-is-known",
      },
    ],
  },
} as const;

/** An ROI measured at some moment: too low, too high, or about right? */
export const drawEarlyDirection: Draw = (random, level) => {
  const [story, [right, mistakes]] = random.pick(Object.entries(MOMENTS[level])) as [
    string,
    readonly [string, Readonly<Record<string, string>>],
  ];
  return {
    context: null,
    story,
    givens: {},
    answer: { form: "choice", options: shuffled(random, [right, ...Object.keys(mistakes)]), right, mistakes },
    steps: [{ id: story, result: null }],
  };
};

/** The pace a goal asks for: change still to make ÷ weeks left. Level 2 gives days, level 3 a goal in percent of the start. */
export const drawGoalPace: Draw = (random, level) => {
  const context = drawContext(random);
  const weeks = random.integer(6, 24);
  const baseline = random.integer(8, 60) * (level === 1 ? 10 : 15);
  const raise = random.integer(4, 16) * 0.05;
  const target =
    level === 3
      ? Math.round(baseline * (1 + raise))
      : baseline + weeks * random.integer(2, 14) + (level === 1 ? 0 : random.integer(1, weeks - 1));
  const answer = (target - baseline) / weeks;
  return {
    context,
    givens: {
      baseline: count(baseline),
      ...(level === 3 ? { raise: percent(raise) } : { target: count(target) }),
      ...(level === 2
        ? { days: { value: weeks * 7, unit: "days" } }
        : { weeks: { value: weeks, unit: "weeks" } }),
    },
    answer: numberAnswer(
      { value: answer, unit: "decimal" },
      {
        "whole-for-change": target / weeks,
        "change-in-all": target - baseline,
        "upside-down": weeks / (target - baseline),
        ...(level === 2 ? { "days-for-weeks": answer / 7 } : {}),
      },
    ),
    steps: [
      { id: "change", result: count(target - baseline) },
      { id: "pace", result: { value: answer, unit: "decimal" } },
    ],
  };
};
