import { dayNumber, dayText } from "../quantity/calendar-day.ts";
import { shiftPeriod } from "../record/period.ts";
import type { Cadence } from "../record/record-sheet.ts";

/** First day of the month, or of the week from Monday, that a day falls in; `null` for what is no day. */
export function bucketOfDay(day: string, cadence: Cadence): string | null {
  const number = dayNumber(day);
  if (number === null) return null;
  // 1970-01-01 was a Thursday, three days after a Monday.
  return cadence === "month" ? `${day.slice(0, 7)}-01` : dayText(number - ((((number + 3) % 7) + 7) % 7));
}

/** The month or week that holds a whole period; `null` for one that reaches into another: its figure cannot be cut without inventing. */
export function bucketOf(start: string, end: string, cadence: Cadence): string | null {
  const bucket = bucketOfDay(start, cadence);
  return bucket !== null && bucket === bucketOfDay(end, cadence) ? bucket : null;
}

/** Last day of the month or week that begins on this day. */
export function bucketEnd(bucket: string, cadence: Cadence): string {
  const next = dayNumber(shiftPeriod(bucket, cadence, 1));
  return next === null ? bucket : dayText(next - 1);
}
