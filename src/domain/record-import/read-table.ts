import { cleanText } from "./clean-text.ts";
import type { CellSkip, ReadTable, RowSkip } from "./import-reading.ts";
import { readOwnRow } from "./own-row.ts";
import { ask, type PreparedTable, type ReadContext } from "./read-context.ts";
import { RowDates, type RowPeriod } from "./row-dates.ts";
import { RowReader } from "./row-reader.ts";
import { SkipList } from "./skip-list.ts";
import { RowSkipper } from "./skip-row.ts";
import type { SourceRow } from "./source-file.ts";
import { describeTable } from "./table-report.ts";
import { totalsOneItem } from "./total-row.ts";

/** Rows between two words of progress. */
const STEP = 500;

/** Stands in while the period is asked for: nothing is taken in meanwhile. */
const UNDATED = { start: "", end: "" };

/** Reads a table's rows into figures; yields how many are read. */
export function* readTable(
  prepared: PreparedTable,
  context: ReadContext,
): Generator<number, ReadTable, void> {
  const { rows, platform, columns, plan, question } = prepared;
  const { answers, figures, questions } = context;
  const first = figures.length;
  const skippedRows = new SkipList<RowSkip>();
  const skippedCells = new SkipList<CellSkip>();
  const skipper = new RowSkipper(columns, rows, platform !== "search-console");
  const dates = new RowDates(plan, context.dateOrder, answers.year ?? null);
  const reader = new RowReader(prepared, context, skippedCells);
  let total: SourceRow | null = null;
  let rowsRead = 0;

  /** Takes a row in, or says why not. */
  const take = (row: SourceRow): RowSkip | null => {
    if (platform === "own") {
      const own = readOwnRow(row, columns, context);
      if (own) figures.push(own);
      return own ? null : "no-figures";
    }
    const skip = skipper.skip(row);
    if (skip) return skip;
    const period = dates.periodOf(row);
    if (!isReadable(period, row, context)) return null;
    return reader.read(row, period.kind === "period" ? period.period : UNDATED) > 0 ? null : "no-figures";
  };

  for (const [index, row] of rows.entries()) {
    if (index % STEP === STEP - 1) yield index + 1;
    const skip = take(row);
    if (skip === null) rowsRead += 1;
    else skippedRows.add(skip, row.line, rowText(row));
    if ((skip === "total" && !totalsOneItem(row, columns)) || skip === "unlabelled-total") total ??= row;
  }
  if (question && rowsRead > 0) questions.push(question);
  return describeTable(prepared, context, {
    ...{ rowsRead, total, skippedRows: skippedRows.all(), skippedCells: skippedCells.all() },
    figures: figures.slice(first),
    channel: reader.channel,
  });
}

/** Asks about a row's date, or notes what is wrong with it; false when the row cannot be read for it. */
function isReadable(period: RowPeriod, { line }: SourceRow, { problems, questions }: ReadContext): boolean {
  if (period.kind === "period" || period.kind === "none") return true;
  const text = cleanText(period.text);
  if (period.kind === "impossible" || period.kind === "unreadable") {
    problems.push({ code: `${period.kind}-date`, text, line });
    return false;
  }
  ask(questions, { code: period.kind === "yearless" ? "year" : "date-order", example: text, line });
  return true;
}

function rowText({ cells }: SourceRow): string {
  const filled = cells.map(String).filter((cell) => cell.trim() !== "");
  return cleanText(filled.slice(0, 6).join(" · "));
}
