import type { SmartCheck } from "./goal.ts";

/** A goal to sort: the first of the five checks that it fails, `none` where it passes them all. */
export type GoalToSort = { readonly id: string; readonly fails: SmartCheck | "none" };

/** Ten goals as one meets them, with the first check that each fails. Their words, reasons and mended versions are in `i18n`. */
export const TEN_GOALS = [
  { id: "more-visible", fails: "specific" },
  { id: "signups-mended", fails: "none" },
  { id: "closer", fails: "measurable" },
  { id: "viral", fails: "actionable" },
  { id: "tenfold", fails: "realistic" },
  { id: "orders-someday", fails: "timed" },
  { id: "engagement-up", fails: "measurable" },
  { id: "replies-mended", fails: "none" },
  { id: "everyone", fails: "actionable" },
  { id: "before-the-cycle", fails: "timed" },
] as const satisfies readonly GoalToSort[];

export type GoalToSortId = (typeof TEN_GOALS)[number]["id"];
