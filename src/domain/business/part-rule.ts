import type { JudgedMetric } from "../goal/judge-goal.ts";
import type { Business } from "./business.ts";
import type { Missing, MissingCode } from "./parts.ts";

/** What a review needs beside the business itself. */
export type ReviewContext = {
  /** The day on which it is reviewed, `2026-01-31`. */
  readonly today: string;
  /** The metric of this id; `null` when the catalogue has none. */
  metricOf(id: string): JudgedMetric | null;
};

/** What is found of a part: whether anything is in it, and what its lesson still asks for. */
export type PartFinding = { readonly isEmpty: boolean; readonly missing: readonly Missing[] };

/** How a part is judged. */
export type PartRule = (business: Business, context: ReviewContext) => PartFinding;

/** One thing missing when there is any of it: a count, or a condition that counts as one. */
export function lacking(code: MissingCode, count: number | boolean): readonly Missing[] {
  return Number(count) > 0 ? [{ code, count: Number(count) }] : [];
}

/** True for a text with nothing to read in it. */
export function isBlank(text: string): boolean {
  return text.trim() === "";
}

/** How many of these are so. */
export function countOf<Item>(items: readonly Item[], isSo: (item: Item) => boolean): number {
  return items.filter(isSo).length;
}
