/** One of two versions that are compared: how many saw it, how many of them did what was hoped. */
export type Variant = {
  readonly name: string;
  readonly exposed: number | null;
  readonly converted: number | null;
};

/** What was decided once an experiment had run; empty while it is open. */
export const EXPERIMENT_DECISIONS = ["", "adopt", "drop", "go-on"] as const;
export type ExperimentDecision = (typeof EXPERIMENT_DECISIONS)[number];

/** What may differ between two versions. */
export const EXPERIMENT_CHANGES = ["image", "text", "format", "topic", "time", "audience", "offer"] as const;
export type ExperimentChange = (typeof EXPERIMENT_CHANGES)[number];

/** Who sees which version: by lot at the same time, one version after the other, or each to other people. */
export const EXPERIMENT_SPLITS = ["lot", "in-turn", "audiences"] as const;
export type ExperimentSplit = (typeof EXPERIMENT_SPLITS)[number];

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
  /** What differs between A and B. */
  readonly changed?: readonly ExperimentChange[] | undefined;
  readonly split?: ExperimentSplit | undefined;
  /** How many each version was to be shown to, as fixed before it began. */
  readonly planned?: number | null | undefined;
};
