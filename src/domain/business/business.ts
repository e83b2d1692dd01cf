import type { Experiment } from "../experiment/experiment.ts";
import { EMPTY_FUNNEL, type FunnelCounts } from "../funnel/funnel-counts.ts";
import type { Goal } from "../goal/goal.ts";
import { EMPTY_CHAIN, type GoalChain } from "../goal/goal-chain.ts";
import type { MetricChoice } from "../metric/metric-choice.ts";
import type { Rate } from "../quantity/rate.ts";
import { EMPTY_SHEET, type RecordSheet } from "../record/record-sheet.ts";
import { type Decision, NO_DECISION } from "../report/decision.ts";
import { EMPTY_REPORT, type ReportNotes } from "../report/report-notes.ts";
import { EMPTY_SCORE, type ScoreSheet } from "../score/score-sheet.ts";
import type { Plan } from "../simulation/plan.ts";

/** A guess of one's net ROI, put away until the report opens it. `day` is written `2026-03-01`. */
export type SealedGuess = { readonly rate: Rate; readonly day: string };

/**
 * A business as its workbook describes it, from a first guess to a report: each lesson fills a part. Nothing in it is
 * derived: what follows from the parts is computed from them.
 */
export type Business = {
  readonly id: string;
  /** As the learner calls it; empty until they do. */
  readonly name: string;
  readonly guess: SealedGuess | null;
  readonly chain: GoalChain;
  readonly goal: Goal;
  readonly metrics: readonly MetricChoice[];
  readonly funnel: FunnelCounts;
  readonly records: RecordSheet;
  readonly experiments: readonly Experiment[];
  readonly score: ScoreSheet;
  /** Its figures by the month: path, value and investment, with ranges and a target. `null` until one is filled in. */
  readonly plan: Plan | null;
  readonly decision: Decision;
  readonly report: ReportNotes;
};

/** What a lesson can fill in. */
export type BusinessPart = Exclude<keyof Business, "id">;

export const EMPTY_GOAL: Goal = {
  statement: "",
  ambition: "",
  metric: "",
  baseline: null,
  target: null,
  deadline: "",
  owner: "",
  resources: "",
};

/** A business of which nothing is known yet. */
export function emptyBusiness(id: string): Business {
  return {
    id,
    name: "",
    guess: null,
    chain: EMPTY_CHAIN,
    goal: EMPTY_GOAL,
    metrics: [],
    funnel: EMPTY_FUNNEL,
    records: EMPTY_SHEET,
    experiments: [],
    score: EMPTY_SCORE,
    plan: null,
    decision: NO_DECISION,
    report: EMPTY_REPORT,
  };
}
