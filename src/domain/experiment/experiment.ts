/** One of two versions that are compared: how many saw it, how many of them did what was hoped. */
export type Variant = {
  readonly name: string;
  readonly exposed: number | null;
  readonly converted: number | null;
};

/** What was decided once an experiment had run; empty while it is open. */
export const EXPERIMENT_DECISIONS = ["", "adopt", "drop", "go-on"] as const;
export type ExperimentDecision = (typeof EXPERIMENT_DECISIONS)[number];

/** An entry of the experiment log. Days are written `2026-03-01`, empty while unknown. */
export type Experiment = {
  readonly id: string;
  readonly hypothesis: string;
  /** Id of the metric of the catalogue that decides. */
  readonly metric: string;
  readonly from: string;
  readonly to: string;
  readonly a: Variant;
  readonly b: Variant;
  readonly decision: ExperimentDecision;
  readonly learned: string;
};
