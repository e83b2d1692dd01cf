import { drawFrom } from "./draw-exercise.ts";
import type { Exercise } from "./exercise.ts";
import { costs } from "./kinds/costs/costs.ts";
import { experiment } from "./kinds/experiment/experiment.ts";
import { funnel } from "./kinds/funnel/funnel.ts";
import { judgement } from "./kinds/judgement/judgement.ts";
import { rates } from "./kinds/rates/rates.ts";
import { returns } from "./kinds/return/return.ts";
import { score } from "./kinds/score/score.ts";
import { time } from "./kinds/time/time.ts";
import { value } from "./kinds/value/value.ts";
import type { KindId } from "./kinds.ts";
import type { Level } from "./spec.ts";

const DRAWS = {
  ...rates,
  ...costs,
  ...funnel,
  ...value,
  ...returns,
  ...time,
  ...score,
  ...experiment,
  ...judgement,
};

/**
 * The exercise of any kind, at once: for tests, checks and pages built ahead. In the browser use `load-family.ts`, which
 * fetches one family.
 */
export function drawExercise(kind: KindId, level: Level, seed: number): Exercise {
  return drawFrom(DRAWS, { kind, level, seed });
}
