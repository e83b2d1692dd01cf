import { foldWords } from "./header-key.ts";
import { type DateOrder, type DateReading, monthEnd, orderedDay, orderShown, readDate } from "./read-date.ts";

/** First and last day. */
export type Period = { readonly start: string; readonly end: string };

const WRITTEN_DATES =
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?<!\d)(?:19|20)\d{6}(?!\d)|\d{1,2}(?:er)?[\s-]\p{L}{3,10}\.?[\s-]\d{4}|\p{L}{3,10}\.?[\s-]\d{1,2},?[\s-]\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4}/gu;
const START = /\b(start|debut|du|from|inicio|von)\b/;
const END = /\b(end|fin|au|to|fim|bis)\b/;
const OTHER = /\b(generated|genere|genero|exported|exporte|created|cree|downloaded)\b/;

/** The period that the lines above a table give it; `null` when they give none, or dates that read two ways. */
export function periodOfPreamble(lines: readonly string[], order: DateOrder | null): Period | null {
  let [start, end]: (string | null)[] = [null, null];
  // « 3/1/2026 - 3/31/2026 » tells by its second date what its first one leaves open.
  const known = order ?? orderOf(lines);
  for (const line of lines) {
    const words = foldWords(line);
    if (OTHER.test(words)) continue;
    const days = datesIn(line, known);
    if (days.length === 2 && days[0] && days[1]) return ordered(days[0], days[1]);
    if (days.length !== 1) continue;
    if (START.test(words)) start = days[0] ?? null;
    else if (END.test(words)) end = days[0] ?? null;
  }
  return start && end ? ordered(start, end) : null;
}

/** The period that a file's name tells, as Meta's exports do: a suggestion, since anyone may rename a file. */
export function periodOfFileName(name: string, order: DateOrder | null): Period | null {
  // Meta leaves nothing between its two dates: `1-Sep-202430-Sep-2024`.
  const parted = name.replace(/((?:19|20)\d{2})(?=\d{1,2}-\p{L}{3})/gu, "$1 ").replaceAll("_", " ");
  const days = datesIn(parted, order);
  return days.length === 2 && days[0] && days[1] ? ordered(days[0], days[1]) : null;
}

function orderOf(lines: readonly string[]): DateOrder | null {
  const orders = lines.flatMap((line) =>
    (line.match(WRITTEN_DATES) ?? []).flatMap((found) => orderShown(readDate(found)) ?? []),
  );
  return new Set(orders).size === 1 ? (orders[0] ?? null) : null;
}

function datesIn(text: string, order: DateOrder | null): readonly (string | null)[] {
  return (text.match(WRITTEN_DATES) ?? []).flatMap((found) => {
    const reading = readDate(found.replaceAll(/-(?=\p{L})|(?<=\p{L})-/gu, " "));
    return reading.kind === "unreadable" || reading.kind === "yearless" ? [] : [plainDay(reading, order)];
  });
}

function plainDay(reading: DateReading, order: DateOrder | null): string | null {
  if (reading.kind === "day") return reading.day;
  if (reading.kind === "month") return monthEnd(reading.day);
  if (reading.kind !== "slashed") return null;
  const known = orderShown(reading) ?? order;
  return known ? orderedDay(reading, known) : null;
}

function ordered(start: string, end: string): Period | null {
  return start <= end ? { start, end } : null;
}
