import { readNumber } from "../quantity/read-number.ts";
import type { SourceCell } from "./source-file.ts";

export type DecimalMark = "." | ",";

/** What a cell says as a figure. */
export type FigureReading =
  | { readonly kind: "number"; readonly value: number; readonly percent: boolean }
  /** `1,234`: 1 234 or 1.234, by the mark that this file has for decimals. */
  | {
      readonly kind: "two-ways";
      readonly thousands: number;
      readonly decimal: number;
      readonly percent: boolean;
    }
  /** Nothing was measured: empty, `--`, `N/A`. */
  | { readonly kind: "missing" }
  /** `< 10%` is a bound, and no figure. */
  | { readonly kind: "bound" }
  | { readonly kind: "unreadable" };

const MISSING: FigureReading = { kind: "missing" };
const BOUND: FigureReading = { kind: "bound" };
const UNREADABLE: FigureReading = { kind: "unreadable" };

const NOTHING =
  /^(?:[-–—−]+|n\.?\/?a\.?|nan|null|none|undefined|∞|#n\/a|#div\/0!|s\.?\s?o\.?|n\/d|nd|\(not set\)|\(non défini\))$/i;
const WHOLE = /^[-−]?\d+$/;
const PLAIN_DECIMAL = /^-?\d+\.(?:\d{1,2}|\d{4,})$/;
const SCIENTIFIC = /^-?\d+(?:[.,]\d+)?e[+-]?\d{1,3}$/i;

/** Reads a cell as a figure, without guessing: what reads two ways says so. */
export function readFigure(cell: SourceCell): FigureReading {
  if (typeof cell === "number") return Number.isFinite(cell) ? number(cell) : UNREADABLE;
  const text = cell.trim();
  if (text === "") return MISSING;
  // Nearly every cell is one of these two, and a large file has a million.
  if (WHOLE.test(text) && text.length < 16) return number(Number(text.replace("−", "-")));
  if (PLAIN_DECIMAL.test(text)) return number(Number(text));
  if (text.length > 40) return UNREADABLE;
  if (NOTHING.test(text)) return MISSING;
  if (/^[<>≤≥]/.test(text)) return BOUND;
  if (SCIENTIFIC.test(text)) return number(Number(text.replace(",", ".")));
  const reading = readNumber(text);
  if (reading.kind === "empty") return MISSING;
  if (reading.kind === "ambiguous") return { ...reading, kind: "two-ways" };
  return reading;
}

function number(value: number): FigureReading {
  return { kind: "number", value, percent: false };
}

/** The decimal mark that a cell cannot be read without; `null` where it tells none. */
export function markShown(cell: SourceCell): DecimalMark | null {
  if (typeof cell === "number") return null;
  const found = /^(.*)([.,])\d+\D*$/.exec(cell.trim());
  if (found === null || readFigure(cell).kind !== "number") return null;
  const before = found[1] ?? "";
  const last = found[2] === "," ? "," : ".";
  // Two of a kind part thousands; alone, or after the other, it is the decimal mark.
  if (!before.includes(last)) return last;
  return last === "," ? "." : ",";
}

/** The currency that a cell's sign names without doubt: a dollar sign alone may be of several countries. */
export function currencyShown(cell: SourceCell): string | null {
  if (typeof cell === "number") return null;
  if (cell.includes("€")) return "EUR";
  if (cell.includes("£")) return "GBP";
  if (/CA\$|\$\s?CA/.test(cell)) return "CAD";
  if (/US\$|\$\s?US/.test(cell)) return "USD";
  return /(?:^|\s)(CAD|EUR|USD|GBP|CHF)(?:\s|$)/.exec(cell)?.[1] ?? null;
}
