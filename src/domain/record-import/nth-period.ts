import { dayNumber, dayText } from "../quantity/calendar-day.ts";
import type { Period } from "./period-in-text.ts";
import { dayOf, monthEnd } from "./read-date.ts";

/**
 * The `times`-th day, week or month of a report's period, from 0. Weeks are those of a calendar that begins them on Sunday, as Google
 * Analytics counts them, and months those of any: the first and the last one are what the period holds of them.
 */
export function nthPeriod({ start, end }: Period, step: "day" | "week" | "month", times: number): Period {
  const first = dayNumber(start) ?? 0;
  if (step === "day") {
    const day = dayText(first + times);
    return { start: day, end: day };
  }
  const whole = step === "week" ? weekFrom(sundayBefore(first) + 7 * times) : nthMonth(start, times);
  const from = whole.start < start ? start : whole.start;
  // A period that the learner gave may be shorter than what the file counts.
  return { start: from, end: whole.end > end && end >= from ? end : whole.end };
}

function weekFrom(first: number): Period {
  return { start: dayText(first), end: dayText(first + 6) };
}

function nthMonth(day: string, times: number): Period {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const months = year * 12 + month - 1 + times;
  const start = dayOf(Math.floor(months / 12), (months % 12) + 1, 1);
  return { start, end: monthEnd(start) };
}

/** Sunday of the week that a day lies in; day 0 was a Thursday. */
function sundayBefore(day: number): number {
  return day - ((day + 4) % 7);
}
