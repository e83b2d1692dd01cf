import type { Draw } from "./draw-exercise.ts";
import type { FamilyId, KindId } from "./kinds.ts";

/** Loads a family's generators when an exercise of it is wanted, so that a page carries only what it asks. */
export const LOAD_FAMILY = {
  rates: () => import("./kinds/rates/rates.ts").then(({ rates }) => rates),
  costs: () => import("./kinds/costs/costs.ts").then(({ costs }) => costs),
  funnel: () => import("./kinds/funnel/funnel.ts").then(({ funnel }) => funnel),
  value: () => import("./kinds/value/value.ts").then(({ value }) => value),
  return: () => import("./kinds/return/return.ts").then(({ returns }) => returns),
  time: () => import("./kinds/time/time.ts").then(({ time }) => time),
  score: () => import("./kinds/score/score.ts").then(({ score }) => score),
  experiment: () => import("./kinds/experiment/experiment.ts").then(({ experiment }) => experiment),
  judgement: () => import("./kinds/judgement/judgement.ts").then(({ judgement }) => judgement),
} as const satisfies Record<FamilyId, () => Promise<Partial<Record<KindId, Draw>>>>;
