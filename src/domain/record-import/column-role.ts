import type { RecordedMetricId } from "../record/recorded-metric.ts";

/** How deep an item lies: a campaign, an ad set, then the ad, post, query or page itself. */
export type ItemLevel = 1 | 2 | 3;

/** What a column holds. */
export type ColumnRole =
  | { readonly kind: "metric"; readonly metric: RecordedMetricId }
  /** A result of the kind that the row's own indicator names, and what one of it cost. */
  | { readonly kind: "result" | "cost-per-result" | "result-kind" }
  /** A figure of the metric that the table's title names. */
  | { readonly kind: "titled" }
  | { readonly kind: "day" | "start" | "end" | "published" }
  /** The day the file was written, repeated on each row: no period, but it dates what has no year. */
  | { readonly kind: "exported" }
  /** How many days, weeks or months after the first. */
  | { readonly kind: "nth"; readonly step: "day" | "week" | "month" }
  | { readonly kind: "item"; readonly level: ItemLevel; readonly is: "name" | "id" }
  /** What a row's figures are broken down by: an age, a country. */
  | { readonly kind: "group" }
  /** Who the followers or visitors are: its table counts them at no date. */
  | { readonly kind: "audience" }
  | { readonly kind: "account" | "currency" }
  /** Known, and nothing that was measured: a budget, a status. */
  | { readonly kind: "setting" }
  /** Columns of this course's own export. */
  | { readonly kind: "own"; readonly field: OwnField }
  /** Left out: by the learner's choice, or for want of a meaning. */
  | { readonly kind: "none" };

export const OWN_FIELDS = [
  "start",
  "end",
  "channel",
  "item",
  "metric",
  "name",
  "value",
  "unit",
  "source",
  "row",
  "note",
] as const;
export type OwnField = (typeof OWN_FIELDS)[number];

const PLAIN_KINDS = [
  "result",
  "cost-per-result",
  "result-kind",
  "titled",
  "day",
  "start",
  "end",
  "published",
  "exported",
  "group",
  "audience",
  "account",
  "currency",
  "setting",
] as const;

/** A role as the lists of headers write it: `impressions`, `item 1`, `id 3`, `nth day`. */
export type WrittenRole =
  | RecordedMetricId
  | (typeof PLAIN_KINDS)[number]
  | `item ${ItemLevel}`
  | `id ${ItemLevel}`
  | `nth ${"day" | "week" | "month"}`;

/** The role that a list of headers writes in a word or two. */
export function roleOf(written: WrittenRole): ColumnRole {
  const [first = "", second = ""] = written.split(" ");
  if (first === "item" || first === "id") {
    return { kind: "item", level: Number(second) as ItemLevel, is: first === "id" ? "id" : "name" };
  }
  if (first === "nth") return { kind: "nth", step: second as "day" | "week" | "month" };
  const plain = PLAIN_KINDS.find((kind) => kind === written);
  return plain ? { kind: plain } : { kind: "metric", metric: written as RecordedMetricId };
}
