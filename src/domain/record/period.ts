import { dayNumber, dayText } from "../quantity/calendar-day.ts";
import type { Cadence } from "./record-sheet.ts";

/** First day of the period `steps` periods away; the day itself when it is no day. */
export function shiftPeriod(day: string, cadence: Cadence, steps: number): string {
  const number = dayNumber(day);
  if (number === null) return day;
  if (cadence === "week") return dayText(number + 7 * steps);
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + steps;
  const year = String(Math.floor(months / 12)).padStart(4, "0");
  return `${year}-${String((months % 12) + 1).padStart(2, "0")}-01`;
}

/**
 * Periods from one first day to another: 1 from a month or a week to the next. `null` when they are not whole periods apart: a
 * month begins on its first day, and a week is seven days from another.
 */
export function periodsApart(from: string, to: string, cadence: Cadence): number | null {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  if (start === null || end === null) return null;
  if (cadence === "week") return (end - start) % 7 === 0 ? (end - start) / 7 : null;
  if (!from.endsWith("-01") || !to.endsWith("-01")) return null;
  return monthNumber(to) - monthNumber(from);
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
