import { type Activity, SIGNALS, type Signal } from "./score-system.ts";

/** How many of each signal an activity usually has. */
export type UsualCounts = Readonly<Record<Signal, number>>;

/** The median count of each signal over activities; 0 without any. */
export function usualCounts(activities: readonly Activity[]): UsualCounts {
  return Object.fromEntries(
    SIGNALS.map((signal) => [signal, median(activities.map(({ signals }) => signals[signal] ?? 0))]),
  ) as Record<Signal, number>;
}

/**
 * The activity with no signal counted for more than `times` its usual count, or than `times` where it is usually absent: a rule
 * that a flood of one signal cannot get past.
 */
export function capSignals<Capped extends Activity>(
  activity: Capped,
  usual: UsualCounts,
  times: number,
): Capped {
  const signals = Object.fromEntries(
    Object.entries(activity.signals).map(([signal, count]) => [
      signal,
      Math.min(count, times * Math.max(1, usual[signal as Signal])),
    ]),
  );
  return { ...activity, signals };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? sorted.at(-1) ?? 0)) / 2;
}
