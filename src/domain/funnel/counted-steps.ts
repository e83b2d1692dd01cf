import { type Outcome, ratio, type UndefinedReason } from "../quantity/outcome.ts";
import { COUNTED_STAGES, type CountedStage, type FixedStep, type StageCounts } from "./funnel-counts.ts";
import type { PathStepName } from "./path-steps.ts";

/** A step between two counted stages of the path to a sale. */
export type CountedStep = {
  readonly step: PathStepName;
  readonly from: CountedStage;
  readonly to: CountedStage;
  readonly entered: number;
  readonly passed: number;
  /** `passed` ÷ `entered`; not defined when nobody entered. Above 1 where the counts are impossible. */
  readonly rate: Outcome;
};

const STEPS: readonly [PathStepName, CountedStage, CountedStage, UndefinedReason][] = [
  ["click", "impressions", "visits", "no-impressions"],
  ["lead", "visits", "leads", "no-visits"],
  ["sale-from-lead", "leads", "sales", "no-leads"],
  ["sale-from-visit", "visits", "sales", "no-visits"],
];

/**
 * The steps of the money path whose two stages are both counted, first to last. A sale is from a visit only where leads
 * are not counted. Reach and engagement stand beside the path: they count people, and its stages are events.
 */
export function countedSteps(counts: StageCounts): readonly CountedStep[] {
  return STEPS.flatMap(([step, from, to, none]) => {
    const entered = counts[from];
    const passed = counts[to];
    if (entered === null || passed === null) return [];
    if (step === "sale-from-visit" && counts.leads !== null) return [];
    return [{ step, from, to, entered, passed, rate: ratio(passed, entered, none) }];
  });
}

/** What a stage's count says of the one it is held against, people over people and events over events. */
export type StageRatio = {
  /** The stage it is divided by; for reach, the stage that is divided by it. */
  readonly by: CountedStage;
  readonly value: Outcome;
};

/**
 * What is worked out beside a stage's count: its rate on the path, the share of the people reached who interacted, or
 * how often each of them saw it (impressions ÷ reach). `null` where the other count is missing.
 */
export function stageRatio(counts: StageCounts, stage: CountedStage): StageRatio | null {
  const { impressions, reach, engaged } = counts;
  if (stage === "reach" && impressions !== null && reach !== null) {
    return { by: "impressions", value: ratio(impressions, reach, "no-reach") };
  }
  if (stage === "engaged" && engaged !== null && reach !== null) {
    return { by: "reach", value: ratio(engaged, reach, "no-reach") };
  }
  const step = countedSteps(counts).find(({ to }) => to === stage);
  return step ? { by: step.from, value: step.rate } : null;
}

/** The step of a fix: a sale may follow a lead or a visit. */
export function fixedStep(step: PathStepName): FixedStep {
  return step === "click" || step === "lead" ? step : "sale";
}

/** True when nothing is counted. */
export function isUncounted(counts: StageCounts): boolean {
  return COUNTED_STAGES.every((stage) => counts[stage] === null);
}
