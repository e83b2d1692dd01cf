/** A text in both languages of the course. */
export type BothLanguages = { readonly fr: string; readonly en: string };

/** The course's four families, then what a visit leads to and what it is worth. */
export const METRIC_FAMILIES = [
  "audience",
  "reach",
  "engagement",
  "sentiment",
  "conversion",
  "money",
] as const;
export type MetricFamily = (typeof METRIC_FAMILIES)[number];

/** Where on the way from a stranger to a customer a metric looks; `whole` for what needs the whole way. */
export const FUNNEL_STAGES = [
  "awareness",
  "engagement",
  "visit",
  "lead",
  "sale",
  "loyalty",
  "whole",
] as const;
export type FunnelStage = (typeof FUNNEL_STAGES)[number];

/** A share is a rate that stays between 0 and 1; a ratio may lie outside; money is in cents. */
export const METRIC_UNITS = ["count", "share", "ratio", "money", "months"] as const;
export type MetricUnit = (typeof METRIC_UNITS)[number];

/** Which way is better: `depends` where more may be worse. */
export const GOOD_DIRECTIONS = ["up", "down", "depends"] as const;
export type GoodDirection = (typeof GOOD_DIRECTIONS)[number];

export const METRIC_PLATFORMS = ["meta", "ga4", "linkedin", "x", "tiktok", "youtube"] as const;
export type MetricPlatform = (typeof METRIC_PLATFORMS)[number];

/** What a metric is divided by: the first question to ask of any rate. `null` for a count or an amount. */
export const DENOMINATORS = [
  "impressions",
  "thousand-impressions",
  "reach",
  "followers",
  "followers-at-start",
  "posts",
  "clicks",
  "visits",
  "sessions",
  "leads",
  "orders",
  "conversions",
  "new-customers",
  "mentions",
  "opinions",
  "investment",
  "ad-spend",
  "margin",
  "retention-gap",
] as const;
export type Denominator = (typeof DENOMINATORS)[number];

/** The name a platform gives a metric, and where it was seen. Without an address it has not been checked. */
export type PlatformName = {
  readonly platform: MetricPlatform;
  /** The tool or report that shows it, as the platform names it. */
  readonly where: string;
  /** As the tool writes it, in English. */
  readonly name: string;
} & (
  | { readonly verified: true; readonly address: string; readonly accessed: string }
  | { readonly verified: false }
);

/** Where a definition comes from; an address of `null` is an article without one, or our own derivation. */
export type MetricSource = { readonly name: string; readonly address: string | null };

/** A metric of the field under one definition: where authors disagree, each definition is an entry of its own. */
export type Metric = {
  readonly id: string;
  readonly name: BothLanguages;
  readonly family: MetricFamily;
  readonly stage: FunnelStage;
  /** True when it is an amount of money, or is made of one. */
  readonly monetary: boolean;
  readonly formula: BothLanguages;
  readonly per: Denominator | null;
  readonly unit: MetricUnit;
  readonly better: GoodDirection;
  readonly platforms: readonly PlatformName[];
  /** What misleads, a sentence each. */
  readonly pitfalls: readonly BothLanguages[];
  readonly source: MetricSource;
};
