import { evidenceOf, isEvidence, type PracticeTry } from "./practice-try.ts";

export const STAGES = ["unseen", "to-mend", "growing", "solid"] as const;
/** How far a skill has come, in a word. */
export type Stage = (typeof STAGES)[number];

/** What the evidence says of a skill. Shares are 0 to 1. */
export type Mastery = {
  readonly stage: Stage;
  /** Share of such exercises that one may expect to get right, alone and at first go. */
  readonly estimate: number;
  /** Where that share may well lie, given how little has been seen. */
  readonly low: number;
  readonly high: number;
  /** What one can see it by: of the last `of` exercises, so many right at first go, so many mended, with so many hints. */
  readonly reason: {
    readonly of: number;
    readonly first: number;
    readonly mended: number;
    readonly hints: number;
  };
};

/** How many exercises back one looks, and how much less each counts than the one after it. */
const RECENT = 8;
const FADE = 0.8;
/** What stands for knowing nothing yet: as much as this many exercises, half right. */
const DOUBT = 1;
/** How many of the last exercises the reason tells of. */
const TOLD = 5;
const SOLID = 0.72;
const GROWING = 0.45;
const ENOUGH = 3;

/**
 * Mastery of one skill from its tries, oldest first. The estimate is the mean of what the last eight showed, recent ones
 * weighing more (0.8 to the power of their age), pulled towards one half by one exercise's worth of doubt; its range is
 * one standard error of a share, either side. Solid takes three exercises at least, and the last of them not failed.
 */
export function masteryOf(tries: readonly PracticeTry[]): Mastery {
  const seen = tries.filter(isEvidence).slice(-RECENT);
  const told = seen.slice(-TOLD);
  const reason = {
    of: told.length,
    first: told.filter(({ solved, revealed, attempts }) => solved && !revealed && attempts <= 1).length,
    mended: told.filter(({ solved, revealed, attempts }) => solved && !revealed && attempts > 1).length,
    hints: told.reduce((sum, { hints }) => sum + hints, 0),
  };
  let weight = DOUBT;
  let shown = DOUBT / 2;
  let share = 1;
  for (const each of seen.toReversed()) {
    weight += share;
    shown += share * evidenceOf(each);
    share *= FADE;
  }
  const estimate = shown / weight;
  const error = Math.sqrt((estimate * (1 - estimate)) / weight);
  const last = seen.at(-1);
  return {
    stage: stageOf(estimate, seen.length, last ? evidenceOf(last) : 0),
    estimate,
    low: Math.max(0, estimate - error),
    high: Math.min(1, estimate + error),
    reason,
  };
}

function stageOf(estimate: number, count: number, last: number): Stage {
  if (count === 0) return "unseen";
  if (estimate >= SOLID && count >= ENOUGH && last > 0) return "solid";
  return estimate >= GROWING ? "growing" : "to-mend";
}
