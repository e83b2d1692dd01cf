/** A goal as a learner writes it down: every field may still be empty. */
export type Goal = {
  /** The goal in a sentence. */
  readonly statement: string;
  /** What the business wants, which the goal serves. */
  readonly ambition: string;
  /** Id of a metric of the catalogue. */
  readonly metric: string;
  /** Where the metric stands today, in its unit (a rate as a proportion, money in cents); `null` while unknown. */
  readonly baseline: number | null;
  readonly target: number | null;
  /** Last day, `2026-12-31`. */
  readonly deadline: string;
  /** Who answers for it. */
  readonly owner: string;
  /** Time, money and skills set aside for it. */
  readonly resources: string;
};

/** A day on which the learner wrote down where the metric stood. */
export type MetricReading = { readonly date: string; readonly value: number };

/** The five checks, in the order of the letters. */
export const SMART_CHECKS = ["specific", "measurable", "actionable", "realistic", "timed"] as const;
export type SmartCheck = (typeof SMART_CHECKS)[number];

/** What keeps a check from passing. */
export const SMART_GAPS = [
  "no-statement",
  "no-ambition",
  "no-metric",
  "unknown-metric",
  "no-baseline",
  "no-target",
  "target-is-baseline",
  "wrong-direction",
  "impossible-target",
  "no-owner",
  "no-resources",
  "faster-than-ever",
  "no-deadline",
  "unreadable-deadline",
  "deadline-passed",
] as const;
export type SmartGap = (typeof SMART_GAPS)[number];

/** What may be worth a second look, and never keeps a check from passing. */
export const SMART_HINTS = [
  "hint-no-number",
  "hint-no-date",
  "hint-no-action-verb",
  "hint-pace-unknown",
  "hint-faster-than-usual",
  "hint-direction-depends",
] as const;
export type SmartHint = (typeof SMART_HINTS)[number];

export type SmartFinding = {
  readonly check: SmartCheck;
  /** True when nothing is missing; hints do not count. */
  readonly passed: boolean;
  readonly gaps: readonly SmartGap[];
  readonly hints: readonly SmartHint[];
};
