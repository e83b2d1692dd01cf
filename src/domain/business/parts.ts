/** The parts of a workbook in the order in which one leads to the next, from a first guess to a report. */
export const PARTS = [
  "guess",
  "chain",
  "goal",
  "metrics",
  "funnel",
  "records",
  "experiments",
  "score",
  "values",
  "investment",
  "ranges",
  "decision",
  "report",
] as const;
export type PartName = (typeof PARTS)[number];

/** The number of the lesson that fills each part. */
export const LESSON_OF: Readonly<Record<PartName, number>> = {
  guess: 1,
  chain: 2,
  goal: 3,
  metrics: 4,
  funnel: 5,
  records: 6,
  experiments: 6,
  score: 7,
  values: 8,
  investment: 9,
  ranges: 10,
  decision: 10,
  report: 11,
};

/** How far a part is filled: not at all, in part, or so that nothing its lesson asks for is missing. */
export type PartState = "empty" | "begun" | "complete";

/** What keeps a part from being complete. */
export const MISSING_CODES = [
  "no-guess",
  "no-chain-ambition",
  "no-chain-goal",
  "chain-goal-unwritten",
  "chain-goal-without-kind",
  "chain-goal-without-metric",
  "goal-checks",
  "no-metric",
  "metric-unknown",
  "metric-without-decision",
  "metric-without-place",
  "no-audience-count",
  "no-visit-count",
  "no-sale-count",
  "funnel-widens",
  "no-measurement",
  "few-periods",
  "measurement-without-source",
  "no-experiment",
  "experiment-without-hypothesis",
  "experiment-without-counts",
  "experiment-undecided",
  "experiment-without-lesson",
  "no-points",
  "few-posts",
  "one-period-scored",
  "no-order-value",
  "no-margin",
  "counted-twice",
  "value-without-reason",
  "no-cost",
  "no-staff-time",
  "no-visits",
  "no-close-rate",
  "few-ranges",
  "no-target",
  "no-choice",
  "no-because",
  "no-signpost",
  "no-reader",
  "variable-undescribed",
  "no-limits",
  "no-next-step",
] as const;
export type MissingCode = (typeof MISSING_CODES)[number];

/** Something missing, and how many of it. */
export type Missing = { readonly code: MissingCode; readonly count: number };

/** A part as it stands. */
export type PartReview = {
  readonly part: PartName;
  readonly state: PartState;
  /** In the order in which to mend it. */
  readonly missing: readonly Missing[];
};
