import { readNumber } from "../quantity/read-number.ts";

/**
 * A typed or pasted count: whole things are counted, so that what both styles read (`1,234`) is in thousands. `null` for
 * an empty field, which is not counted; `undefined` for what is no count.
 */
export function readCount(text: string): number | null | undefined {
  const reading = readNumber(text);
  if (reading.kind === "empty") return null;
  if (reading.kind === "unreadable" || reading.percent) return undefined;
  const count = reading.kind === "number" ? reading.value : reading.thousands;
  return count >= 0 && count <= MOST_COUNTED ? count : undefined;
}

/** As many as a workbook keeps of anything that is counted. */
export const MOST_COUNTED = 1e12;

/**
 * The counts of several cells pasted from a spreadsheet: a row, or a column in which the first number of each line
 * counts. `null` for a cell without one; nothing for a single cell, which is pasted as usual.
 */
export function readPastedCounts(text: string): readonly (number | null)[] | null {
  const lines = text.replace(/\s+$/, "").split(/\r?\n/);
  const [only = ""] = lines;
  const cells =
    lines.length === 1 ? only.split("\t").map((cell) => [cell]) : lines.map((line) => line.split("\t"));
  if (cells.length < 2) return null;
  return cells.map((row) => row.map(readCount).find((count) => typeof count === "number") ?? null);
}
