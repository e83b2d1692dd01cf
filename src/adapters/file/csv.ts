import { guardFormula } from "../../domain/record-import/formula-guard.ts";

/** How spreadsheets of a region read a CSV file. */
export type CsvStyle = {
  readonly separator: "," | ";";
  readonly decimalMark: "." | ",";
  /** A byte order mark, by which Excel knows the text is UTF-8. */
  readonly hasMark: boolean;
  /** True to write every digit a number has, so that it is the same number when it is read again; at most six decimals otherwise. */
  readonly isExact?: boolean;
};

export const CSV_STYLES = {
  point: { separator: ",", decimalMark: ".", hasMark: false },
  comma: { separator: ";", decimalMark: ",", hasMark: true },
} as const satisfies Record<string, CsvStyle>;

export type CsvStyleName = keyof typeof CSV_STYLES;

export type CsvCell = string | number | null;

/**
 * Rows as CSV (RFC 4180). Numbers are plain: no groups, no exponent, at most six decimals unless the style is exact, never quoted. A text that a
 * spreadsheet would run as a formula gets an apostrophe in front, which makes it text.
 */
export function csvText(rows: readonly (readonly CsvCell[])[], style: CsvStyle): string {
  const lines = rows.map((row) => row.map((cell) => cellText(cell, style)).join(style.separator));
  return `${style.hasMark ? "\uFEFF" : ""}${lines.join("\r\n")}\r\n`;
}

function cellText(cell: CsvCell, style: CsvStyle): string {
  if (cell === null) return "";
  if (typeof cell === "number")
    return (style.isExact ? exactNumber : plainNumber)(cell).replace(".", style.decimalMark);
  const safe = guardFormula(cell);
  return /["\r\n,;\t]|^\s|\s$|^'/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return "";
  if (Math.abs(value) >= 1e21) return String(BigInt(value));
  const text = value.toFixed(6).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
}

/** Every digit of a number, without an exponent. */
function exactNumber(value: number): string {
  const [digits = "", exponent] = String(value).split("e");
  if (!Number.isFinite(value) || exponent === undefined) return Number.isFinite(value) ? digits : "";
  const places = Number(exponent);
  const [whole = "", decimals = ""] = digits.replace("-", "").split(".");
  const sign = value < 0 ? "-" : "";
  return places < 0
    ? `${sign}0.${"0".repeat(-places - 1)}${whole}${decimals}`
    : `${sign}${(whole + decimals).padEnd(places + 1, "0")}`;
}
