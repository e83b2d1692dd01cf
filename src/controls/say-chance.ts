import type { NumberFormat } from "../i18n/format/number-format.ts";

/** A chance as so many out of a hundred, or out of a thousand where it is rare. */
export function inPairs(
  chance: number,
  format: NumberFormat,
  words: { outOf(count: string, total: string): string; readonly rarely: string },
): string {
  if (chance < 0.001) return words.rarely;
  const total = chance < 0.015 ? 1000 : 100;
  return words.outOf(format.decimal(chance * total, 0), format.count(total));
}

/** A difference of rates in points, with its sign: `+0.5`. */
export function signedPoints(difference: number, format: NumberFormat): string {
  const text = format.decimal(difference * 100, 2);
  return difference > 0 && text !== "0" ? `+${text}` : text;
}
