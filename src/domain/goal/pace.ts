import { dayNumber } from "../quantity/calendar-day.ts";
import type { MetricReading } from "./goal.ts";

/** Change a day that a goal asks for, against what the records show; all in the goal's direction, below zero when the records go the other way. */
export type Pace = {
  readonly needed: number;
  /** From the first record to the last; `null` when the records do not span a day. */
  readonly usual: number | null;
  /** Between any two records that follow each other; `null` likewise. */
  readonly fastest: number | null;
};

/**
 * The pace that leads from `baseline` to `target` between two days, in units of the metric a day, beside the learner's own.
 * `null` when a day is unreadable, when none is left, or when there is nowhere to go. Records with an unreadable day or a
 * value that is no number are left out.
 */
export function paceOf(
  { baseline, target }: { readonly baseline: number; readonly target: number },
  today: string,
  deadline: string,
  records: readonly MetricReading[],
): Pace | null {
  const [from, to] = [dayNumber(today), dayNumber(deadline)];
  if (from === null || to === null || to <= from || target === baseline) return null;
  const direction = Math.sign(target - baseline);
  const dated = records
    .flatMap(({ date, value }) => {
      const day = dayNumber(date);
      return day === null || !Number.isFinite(value) ? [] : [{ day, value: value * direction }];
    })
    .sort((one, other) => one.day - other.day);
  const steps = dated.slice(1).flatMap((reading, index) => slope(dated[index] ?? reading, reading) ?? []);
  const [first, last] = [dated[0], dated.at(-1)];
  return {
    needed: Math.abs(target - baseline) / (to - from),
    usual: first && last ? slope(first, last) : null,
    fastest: steps.length > 0 ? steps.reduce((most, step) => Math.max(most, step)) : null,
  };
}

type DatedValue = { readonly day: number; readonly value: number };

function slope(from: DatedValue, to: DatedValue): number | null {
  return to.day > from.day ? (to.value - from.value) / (to.day - from.day) : null;
}
