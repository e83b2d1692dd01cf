import type { ChainMetric } from "../../domain/goal/weak-links.ts";

/** A metric to choose from: what judges it, and its name in the page's language. */
export type NamedMetric = ChainMetric & { readonly name: string };

/** Metrics of one family under its name, as a list to choose from shows them. */
export type MetricGroup = { readonly family: string; readonly metrics: readonly NamedMetric[] };
