import { type Outcome, ratio } from "../quantity/outcome.ts";
import { periodsApart } from "../record/period.ts";
import type { Cadence } from "../record/record-sheet.ts";
import { bucketEnd } from "./bucket.ts";
import type { TallyCell } from "./tally.ts";

/** The last month or week that is over, and how it stands to the one before. */
export type LatestChange = {
  readonly last: TallyCell;
  /** The one right before it, counted alike; `null` where there is none. */
  readonly before: TallyCell | null;
  /** Last ÷ before, less 1; `null` where one has no single value. */
  readonly change: Outcome | null;
};

/** The cells of months or weeks that are over by the day the record goes to: half a month against a whole one would say nothing. */
export function wholeCells(
  cells: readonly TallyCell[],
  cadence: Cadence,
  asOf: string,
): readonly TallyCell[] {
  return cells.filter(({ bucket }) => bucketEnd(bucket, cadence) <= asOf);
}

/** How the last whole month or week moved; `redefined` are those from which a metric is counted otherwise. `null` without a whole one. */
export function latestChange(
  cells: readonly TallyCell[],
  cadence: Cadence,
  asOf: string,
  redefined: ReadonlySet<string> = new Set(),
): LatestChange | null {
  const whole = wholeCells(cells, cadence, asOf);
  const last = whole.at(-1);
  if (!last) return null;
  const earlier = whole.at(-2);
  const isNext = earlier !== undefined && periodsApart(earlier.bucket, last.bucket, cadence) === 1;
  const before = earlier && isNext && !redefined.has(last.bucket) ? earlier : null;
  const areKnown = before !== null && before.value !== null && last.value !== null;
  const change = areKnown
    ? ratio((last.value ?? 0) - (before.value ?? 0), Math.abs(before.value ?? 0), "no-variation")
    : null;
  return { last, before, change };
}
