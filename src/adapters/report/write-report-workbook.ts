import { type Cell as FileCell, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { evaluateWorkbook, placeKey, type Results } from "../../domain/report-workbook/evaluate.ts";
import {
  address,
  columnLetters,
  formulaText,
  quotedSheet,
} from "../../domain/report-workbook/formula-text.ts";
import {
  type Cell,
  type FormulaCell,
  isFormula,
  isNumber,
  type ReportWorkbook,
  type Sheet,
} from "../../domain/report-workbook/sheet.ts";
import { LANGUAGE_TAG, type Locale } from "../../i18n/locale.ts";
import { cellStyles, FONT } from "./cell-styles.ts";
import { rowHeights } from "./row-heights.ts";

/** Characters that a cell of the format can hold. */
const MOST_CHARACTERS = 32_000;

/** Months side by side on one printed page. */
const MONTHS_A_PAGE = 12;

export type WorkbookFile = {
  readonly locale: Locale;
  /** The day it says that it was made, `2026-11-28`: the same workbook and day give the same bytes. */
  readonly day: string;
  /** What each formula comes to, so that the file has figures where nothing computes; none of them, and it has to compute. */
  readonly results?: Results;
};

/** The workbook as the bytes of an XLSX file, its formulas with their results. */
export async function writeReportWorkbook(
  book: ReportWorkbook,
  { locale, day, results = evaluateWorkbook(book) }: WorkbookFile,
): Promise<Uint8Array> {
  const made = new Date(`${day}T00:00:00Z`);
  return await writeXlsx({
    sheets: book.sheets.map((sheet) => fileSheet(sheet, book, results, locale)),
    defaultFont: FONT,
    properties: {
      title: book.title,
      created: made,
      modified: made,
      custom: { Language: LANGUAGE_TAG[locale] },
    },
    namedRanges: book.sheets.flatMap((sheet) => printTitles(sheet, book.names[sheet.id])),
  });
}

/** The head repeated on each printed page; written here, since the library leaves out the quotes that a name may need. */
function printTitles({ frozen }: Sheet, name: string) {
  if (frozen.rows === 0) return [];
  const sheet = quotedSheet(name);
  const columns = frozen.columns > 0 ? `${sheet}!$A:$${columnLetters(frozen.columns - 1)},` : "";
  return [{ name: "_xlnm.Print_Titles", range: `${columns}${sheet}!$1:$${frozen.rows}`, scope: name }];
}

function fileSheet(sheet: Sheet, book: ReportWorkbook, results: Results, locale: Locale): WriteSheet {
  const { id, rows, widths, frozen, summary } = sheet;
  const styleOf = cellStyles(book.currency, locale);
  const cells = new Map<string, FileCell>();
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (!cell || ("text" in cell && cell.text === "")) return;
      const result = results.get(placeKey({ sheet: id, row: index, column }));
      const content: FileCell = isFormula(cell)
        ? { value: null, type: "formula", formula: formulaText(cell.formula, id, book.names) }
        : contentOf(cell);
      cells.set(`${index},${column}`, {
        ...content,
        ...(result !== undefined && { formulaResult: result }),
        style: styleOf(cell, column, result),
      });
    });
  });
  return {
    name: book.names[id],
    rows: [],
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(rowHeights(sheet)),
    ...(frozen.rows > 0 && { freezePane: frozen }),
    dataValidations: rows.flatMap((row, index) => row.flatMap((cell, column) => limits(cell, index, column))),
    pageSetup: {
      paperSize: "letter",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: Math.max(1, Math.ceil((widths.length - frozen.columns) / MONTHS_A_PAGE)),
      fitToHeight: 0,
    },
    headerFooter: { oddFooter: "&L&A&R&P / &N" },
    a11y: { summary },
  };
}

/**
 * What a cell holds. Text is written as text, which no spreadsheet runs, whatever it begins with; as rich text, so that one
 * that reads `#N/A` stays one as well.
 */
function contentOf(cell: Exclude<Cell, FormulaCell>): FileCell {
  if (isNumber(cell)) return { value: cell.value, type: "number" };
  const written = cell.text.slice(0, MOST_CHARACTERS);
  return /^#[A-Z0-9/_]+[!?]?$/.test(written)
    ? { value: written, type: "richText", richText: [{ text: written }] }
    : { value: written, type: "string" };
}

/** Between what a figure that may be changed has to stay. */
function limits(cell: Cell | null, row: number, column: number): NonNullable<WriteSheet["dataValidations"]> {
  if (!isNumber(cell) || !cell.change) return [];
  const { min, max } = cell.change;
  return [
    {
      type: "decimal",
      operator: "between",
      formula1: String(min),
      formula2: String(max),
      range: address({ row, column }),
      showErrorMessage: true,
    },
  ];
}
