import { type Reading, readNumber } from "../quantity/read-number.ts";
import type { ExerciseUnit } from "./quantity.ts";

/** What a person typed, and which of two readings they said they meant, once asked. */
export type Typed = { readonly text: string; readonly meant?: "thousands" | "decimal" };

/** What keeps a text from being an answer: no number in it, or a sign that belongs to another unit. */
export type Unreadable = "not-a-number" | "percent-sign" | "currency-sign";

export type AnswerReading =
  /** In the unit of the answer: cents, rates, counts. */
  | { readonly kind: "number"; readonly value: number }
  /** Two readings, as numbers in the unit of the field. */
  | { readonly kind: "ambiguous"; readonly thousands: number; readonly decimal: number }
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable"; readonly why: Unreadable };

const CURRENCY = /CA\$|US\$|£GB|\$\s?CA|\$\s?US|CAD|EUR|USD|GBP|CHF|[$€£]/i;
const MONEY_WORD = /\s*(?:dollars?|euros?|livres?|pounds?|francs?)$/i;
const PERCENT_WORD = /\s*(?:pour\s?cent|per\s?cent|pct)$/i;
const TIMES = /\s*(?:[×x]|fois|times)$/i;
const WHAT_IS_COUNTED = /\s+[a-zà-ÿœ’']+(?:\s[a-zà-ÿœ’']+)?$/i;
const TIME_WORD = /\s*(?:semaines?|weeks?|jours?|days?)$/i;
const POINTS_WORD = /\s*(?:points?|pts?)\.?$/i;

/** Units whose answers are whole, so that `1,234` cannot mean one and a bit. */
const WHOLE: readonly ExerciseUnit[] = ["count", "scorePoints", "days"];

/**
 * Reads a typed answer in the unit it is asked in. A field of percentages has a fixed %: "12,5" and "12.5 %" are the same, and
 * "0,125" an eighth of a percent. A ratio's unit is not fixed: "4.2", "4,2 ×" and "420 %" are the same.
 */
export function readAnswer({ text, meant }: Typed, unit: ExerciseUnit): AnswerReading {
  const reading = readNumber(withoutUnitWord(text, unit));
  if (reading.kind === "empty") return reading;
  if (reading.kind === "unreadable") return { kind: "unreadable", why: "not-a-number" };
  const misfit = misfitOf(text, unit, reading.percent);
  if (misfit) return { kind: "unreadable", why: misfit };
  const scale = scaleOf(unit, reading.percent);
  const chosen = chosenValue(reading, unit, meant);
  return chosen === null
    ? { kind: "ambiguous", ...(reading as { thousands: number; decimal: number }) }
    : { kind: "number", value: tidy(chosen * scale) };
}

function chosenValue(
  reading: Extract<Reading, { kind: "number" | "ambiguous" }>,
  unit: ExerciseUnit,
  meant: Typed["meant"],
): number | null {
  if (reading.kind === "number") return reading.value;
  if (meant) return reading[meant];
  return WHOLE.includes(unit) ? reading.thousands : null;
}

function misfitOf(text: string, unit: ExerciseUnit, percent: boolean): Unreadable | null {
  const isMoney = unit === "money" || unit === "price";
  if (!isMoney && CURRENCY.test(text)) return "currency-sign";
  return percent && unit !== "percent" && unit !== "ratio" && unit !== "points" ? "percent-sign" : null;
}

/** What one of the typed number is in the unit of the answer. */
function scaleOf(unit: ExerciseUnit, percent: boolean): number {
  if (unit === "money" || unit === "price") return 100;
  if (unit === "percent" || unit === "points") return 0.01;
  return percent ? 0.01 : 1;
}

/** Takes off what people write around a number: "= 40", "≈ 40", "4,2 ×", "1 200 clics", "(300 $)" as accountants do. */
function withoutUnitWord(text: string, unit: ExerciseUnit): string {
  const bare = text.trim().replace(/^[=≈~]\s*/, "");
  const accounted = /^\((.+)\)$/.exec(bare);
  const signed = accounted && (unit === "money" || unit === "percent") ? `-${accounted[1]}` : bare;
  switch (unit) {
    case "money":
    case "price":
      return signed.replace(MONEY_WORD, "");
    case "percent":
      return signed.replace(PERCENT_WORD, " %").replace(POINTS_WORD, "");
    case "points":
    case "scorePoints":
      return signed.replace(PERCENT_WORD, " %").replace(POINTS_WORD, "");
    case "ratio":
      return signed.replace(TIMES, "");
    case "weeks":
    case "days":
    case "months":
      return signed.replace(TIME_WORD, "");
    case "count":
      return /\d\s+[a-zà-ÿ]/i.test(signed) ? signed.replace(WHAT_IS_COUNTED, "") : signed;
    default:
      return signed;
  }
}

/** Scaling by 0.01 or 100 leaves a trace in the last digits (0.07 × 100): twelve digits are more than anybody types. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
