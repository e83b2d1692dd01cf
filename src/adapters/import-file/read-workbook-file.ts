import { readXls, streamXlsxRows } from "hucre/xlsx";
import {
  IMPORT_LIMITS,
  type SourceCell,
  type SourceProblem,
  type SourceRow,
  type SourceSheet,
} from "../../domain/record-import/source-file.ts";
import { type ZipSizes, zipSizes } from "./zip-sizes.ts";

/** Cells of one sheet at most: thousands of empty ones cost as much as full ones. */
const MOST_CELLS = 5_000_000;

/** The sheets of an XLSX workbook with what their cells show; formulas are read as the values that they were saved with. */
export async function readWorkbookFile(bytes: Uint8Array): Promise<readonly SourceSheet[] | SourceProblem> {
  const sizes = zipSizes(bytes);
  if (!sizes) return "damaged-workbook";
  if (sizes.hidesSize || sizes.unpacked > IMPORT_LIMITS.unpackedBytes) return "zip-bomb";
  const count = sheetCount(sizes);
  if (count === 0) return "no-workbook";
  const sheets: SourceSheet[] = [];
  try {
    for (let index = 0; index < count; index++) {
      const rows = await readSheet(bytes, index);
      if (typeof rows === "string") return rows;
      // A single sheet needs no name to tell it by.
      sheets.push({ name: count === 1 ? "" : String(index + 1), rows });
    }
  } catch {
    // Of a hundred ways to be damaged none can be mended here.
    return "damaged-workbook";
  }
  return sheets;
}

/** The sheets of a workbook from before 2007, as LinkedIn still exports them; it is not packed, so its size is what it is. */
export async function readOldWorkbookFile(
  bytes: Uint8Array,
): Promise<readonly SourceSheet[] | SourceProblem> {
  const workbook = await readXls(bytes).catch(() => null);
  // A newer one behind a password begins alike, and cannot be told apart by what reads neither.
  if (!workbook) return "old-workbook";
  const sheets = workbook.sheets.map(({ name, rows }) => ({
    name: workbook.sheets.length === 1 ? "" : name,
    rows: rows
      .map((values, index) => ({ line: index + 1, cells: values.map(sourceCell) }))
      .filter(({ cells }) => cells.some((cell) => cell !== "")),
  }));
  return sheets.some(({ rows }) => rows.some(({ cells }) => cells.length > IMPORT_LIMITS.columns))
    ? "too-many-columns"
    : sheets;
}

function sheetCount({ names }: ZipSizes): number {
  if (!names.includes("xl/workbook.xml")) return 0;
  return names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name)).length;
}

async function readSheet(bytes: Uint8Array, sheet: number): Promise<readonly SourceRow[] | SourceProblem> {
  const rows: SourceRow[] = [];
  let cells = 0;
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    if (values.length > IMPORT_LIMITS.columns) return "too-many-columns";
    cells += values.length;
    const row = values.map(sourceCell);
    if (row.some((cell) => cell !== "")) rows.push({ line: index + 1, cells: row });
    if (rows.length > IMPORT_LIMITS.rows || cells > MOST_CELLS) return "too-many-rows";
  }
  return rows;
}

function sourceCell(value: unknown): SourceCell {
  if (typeof value === "number" || typeof value === "string") return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  return value === null || value === undefined ? "" : String(value);
}
