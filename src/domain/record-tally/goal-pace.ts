import type { Goal } from "../goal/goal.ts";
import { type Pace, paceOf } from "../goal/pace.ts";
import { dayNumber } from "../quantity/calendar-day.ts";
import type { Cadence } from "../record/record-sheet.ts";
import { bucketEnd } from "./bucket.ts";
import { wholeCells } from "./latest-change.ts";
import type { TallyCell } from "./tally.ts";

/** Where a metric stands on the way to its goal. */
export type GoalPace = {
  readonly target: number;
  readonly deadline: string;
  /** The last month or week that is over, and its last day. */
  readonly latest: number;
  readonly day: string;
  /** Change a day that is needed from there, and what the record has ever done; `null` once there, or too late. */
  readonly pace: Pace | null;
  readonly state: "reached" | "too-late" | "on-pace" | "faster-than-usual" | "faster-than-ever" | "unknown";
};

/**
 * The goal's target against the record, from the last month or week that is over. `null` while the goal has no target or day, or
 * the record no value. Which way is up, the goal's own start says, else the record's first value.
 */
export function goalPace(
  { baseline, target, deadline }: Pick<Goal, "baseline" | "target" | "deadline">,
  cells: readonly TallyCell[],
  cadence: Cadence,
  asOf: string,
): GoalPace | null {
  const readings = wholeCells(cells, cadence, asOf).flatMap(({ bucket, value }) =>
    value === null ? [] : [{ date: bucketEnd(bucket, cadence), value }],
  );
  const [first, last] = [readings[0], readings.at(-1)];
  if (!first || !last || target === null || dayNumber(deadline) === null) return null;
  const about = { target, deadline, latest: last.value, day: last.date };
  const isUp = target >= (baseline ?? first.value);
  if (isUp ? last.value >= target : last.value <= target) return { ...about, pace: null, state: "reached" };
  const pace = paceOf({ baseline: last.value, target }, last.date, deadline, readings);
  return { ...about, pace, state: pace === null ? "too-late" : stateOf(pace) };
}

function stateOf({ needed, usual, fastest }: Pace): GoalPace["state"] {
  if (usual === null || fastest === null) return "unknown";
  if (usual >= needed) return "on-pace";
  return fastest >= needed ? "faster-than-usual" : "faster-than-ever";
}
