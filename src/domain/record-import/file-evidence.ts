import { type DateOrder, datesOf, orderShown } from "./read-date.ts";
import { type DecimalMark, markShown } from "./read-figure.ts";
import type { SourceRow } from "./source-file.ts";
import type { TableColumn } from "./table-columns.ts";

/** How a file writes figures and dates, as far as its own cells tell without doubt. */
export type FileEvidence = {
  /** `null` where nothing tells, or cells disagree. */
  readonly decimalMark: DecimalMark | null;
  readonly dateOrder: DateOrder | null;
  /** Two dates that cannot both be right: one has the day first, the other the month. */
  readonly datesDisagree: readonly string[];
};

type Columns = readonly { readonly columns: readonly TableColumn[]; readonly rows: readonly SourceRow[] }[];

/** What the cells of a file's tables tell of its style; dates of any column tell, figures of any that holds them. */
export function fileEvidence(tables: Columns): FileEvidence {
  const marks = new Set<DecimalMark>();
  const orders = new Map<DateOrder, string>();
  for (const { columns, rows } of tables) {
    for (const { index, role } of columns) {
      if (role.kind === "item" || role.kind === "group") continue;
      for (const { cells } of rows) {
        const cell = cells[index];
        if (typeof cell !== "string" || cell === "") continue;
        if (MAY_BE_DATE.test(cell)) {
          for (const reading of datesOf(cell)) {
            const order = orderShown(reading);
            if (order && !orders.has(order)) orders.set(order, cell.trim());
          }
        } else if (HAS_MARK.test(cell)) {
          const mark = markShown(cell);
          if (mark) marks.add(mark);
        }
        if (marks.size === 2 && orders.size === 2) break;
      }
    }
  }
  return {
    decimalMark: marks.size === 1 ? ([...marks][0] ?? null) : null,
    dateOrder: orders.size === 1 ? ([...orders.keys()][0] ?? null) : null,
    datesDisagree: orders.size === 2 ? [...orders.values()] : [],
  };
}

const MAY_BE_DATE = /^\s*\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d)/;
const HAS_MARK = /\d[.,]\d|^\s*[-−]?[.,]\d/;
