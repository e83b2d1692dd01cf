/** How spreadsheets of a region read a CSV file. */
export type CsvStyle = {
  readonly separator: "," | ";";
  readonly decimalMark: "." | ",";
  /** A byte order mark, by which Excel knows the text is UTF-8. */
  readonly hasMark: boolean;
};

export const CSV_STYLES = {
  point: { separator: ",", decimalMark: ".", hasMark: false },
  comma: { separator: ";", decimalMark: ",", hasMark: true },
} as const satisfies Record<string, CsvStyle>;

export type CsvStyleName = keyof typeof CSV_STYLES;

export type CsvCell = string | number | null;

/** The first characters that make a spreadsheet take a cell for a formula, their full-width forms among them. */
const STARTS_FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * Rows as CSV (RFC 4180). Numbers are plain: no groups, no exponent, at most six decimals, never quoted. A text that a
 * spreadsheet would run as a formula gets an apostrophe in front, which makes it text.
 */
export function csvText(rows: readonly (readonly CsvCell[])[], style: CsvStyle): string {
  const lines = rows.map((row) => row.map((cell) => cellText(cell, style)).join(style.separator));
  return `${style.hasMark ? "\uFEFF" : ""}${lines.join("\r\n")}\r\n`;
}

function cellText(cell: CsvCell, style: CsvStyle): string {
  if (cell === null) return "";
  if (typeof cell === "number") return plainNumber(cell).replace(".", style.decimalMark);
  const safe = STARTS_FORMULA.test(cell) ? `'${cell}` : cell;
  return /["\r\n,;\t]|^\s|\s$|^'/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return "";
  if (Math.abs(value) >= 1e21) return String(BigInt(value));
  const text = value.toFixed(6).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
}
