import { isDefined } from "../quantity/outcome.ts";
import type { Spread } from "./summarise-trials.ts";

/** Nine trials in ten lie between `low` and `high`, and half of them under `median`. */
export type Band = { readonly low: number; readonly median: number; readonly high: number };

/** The band of a spread; `null` when it is not defined. */
export function bandOf({ p5, p50, p95 }: Spread): Band | null {
  return isDefined(p5) && isDefined(p50) && isDefined(p95) ? { low: p5, median: p50, high: p95 } : null;
}
