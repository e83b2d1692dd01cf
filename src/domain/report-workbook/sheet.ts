import type { CurrencyCode } from "../quantity/currency.ts";
import type { InputName } from "../simulation/inputs.ts";
import type { Expression, Place, SheetId } from "./expression.ts";

/**
 * What a figure of the workbook is in, and so how it is shown: money in units of the currency (whole, or to the cent),
 * rates as proportions shown as percentages (fine ones, whose ends lie close, to the hundredth), returns with their sign.
 */
export type CellUnit =
  | "money"
  | "price"
  | "rate"
  | "fine-rate"
  | "points"
  | "return"
  | "count"
  | "decimal"
  | "months"
  | "hours";

/** How a text or a row stands out. */
export type CellLook =
  | "title"
  | "heading"
  | "head"
  | "figure-head"
  | "label"
  | "note"
  | "text"
  | "result"
  | "total";

export type TextCell = { readonly text: string; readonly look: CellLook };

/** A figure that is given. `change` holds where the reader may change it: the input that it is, and how far it may go. */
export type NumberCell = {
  readonly value: number;
  readonly unit: CellUnit;
  readonly change?: { readonly input: InputName; readonly min: number; readonly max: number } | undefined;
};

/** A figure that is computed from others. */
export type FormulaCell = {
  readonly formula: Expression;
  readonly unit: CellUnit;
  readonly look?: "total" | "result" | undefined;
};

export type Cell = TextCell | NumberCell | FormulaCell;
export type CellRow = readonly (Cell | null)[];

export type Sheet = {
  readonly id: SheetId;
  readonly rows: readonly CellRow[];
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  /** Rows and columns that stay in sight: those of the head; none on a sheet of several tables. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** What the sheet is for, in a sentence. */
  readonly summary: string;
};

/** The workbook as data, before it is a file. */
export type ReportWorkbook = {
  readonly title: string;
  readonly currency: CurrencyCode;
  readonly names: Readonly<Record<SheetId, string>>;
  readonly sheets: readonly Sheet[];
  /** Where each input of the plan stands. */
  readonly inputs: ReadonlyMap<InputName, Place>;
  /** Where each result stands. */
  readonly results: Readonly<Record<ResultName, Place>>;
};

/** The results that the first sheet gives. */
export const RESULTS = [
  "investment",
  "value",
  "profit",
  "net",
  "gross",
  "atEnd",
  "pipeline",
  "sales",
  "breakEven",
] as const;
export type ResultName = (typeof RESULTS)[number];

export function text(words: string, look: CellLook = "text"): TextCell {
  return { text: words, look };
}

/** The head of a table, whose columns in `figures` hold figures. */
export function headRow(names: readonly string[], figures: readonly number[]): CellRow {
  return names.map((name, column) => text(name, figures.includes(column) ? "figure-head" : "head"));
}

export function number(value: number, unit: CellUnit): NumberCell {
  return { value, unit };
}

export function formula(expression: Expression, unit: CellUnit): FormulaCell {
  return { formula: expression, unit };
}

/** True for a cell that computes. */
export function isFormula(cell: Cell | null | undefined): cell is FormulaCell {
  return cell !== null && cell !== undefined && "formula" in cell;
}

/** True for a figure that is given. */
export function isNumber(cell: Cell | null | undefined): cell is NumberCell {
  return cell !== null && cell !== undefined && "value" in cell;
}
