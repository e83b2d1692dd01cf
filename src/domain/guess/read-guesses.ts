import { type Reading, readNumber } from "../quantity/read-number.ts";

/** Numbers as typed (40 for 40 %), and the pieces of the text that are none. */
export type ReadGuesses = { readonly values: readonly number[]; readonly unread: readonly string[] };

const LIMIT = 1e9; // past it, a guess is a slip of the hand

/**
 * Reads guesses typed or pasted as one text: one to a line, or with commas, semicolons, tabs or spaces between. A text
 * that is one number is one guess (`12,5`, `1 200`). `comma` says how a lone comma before three digits is meant.
 */
export function readGuesses(text: string, comma: "decimal" | "thousands"): ReadGuesses {
  const values: number[] = [];
  const unread: string[] = [];
  const take = (piece: string, splitters: readonly RegExp[]) => {
    const reading = readNumber(piece);
    const value = takenAs(reading, comma);
    if (reading.kind === "empty") return;
    if (value !== null && Math.abs(value) <= LIMIT) {
      values.push(value);
      return;
    }
    const [first, ...rest] = splitters;
    if (first === undefined) unread.push(piece.trim());
    else for (const part of piece.split(first)) take(part, rest);
  };
  // Widest separators first, so that a comma or a space within a number has its chance to be one.
  take(text, [/[;\n\r\t]+/, /,\s+/, /[,\s]+/]);
  return { values, unread };
}

function takenAs(reading: Reading, comma: "decimal" | "thousands"): number | null {
  if (reading.kind === "number") return reading.value;
  return reading.kind === "ambiguous" ? reading[comma] : null;
}
