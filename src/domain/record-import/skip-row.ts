import type { RowSkip } from "./import-reading.ts";
import { readFigure } from "./read-figure.ts";
import type { SourceRow } from "./source-file.ts";
import type { TableColumn } from "./table-columns.ts";
import { namesNoItem, saysTotal } from "./total-row.ts";

/** Roles of columns that hold figures. */
export const MEASURED: ReadonlySet<string> = new Set(["metric", "result", "cost-per-result"]);
const DATED: ReadonlySet<string> = new Set(["day", "start", "nth"]);

/** Which rows of a table are passed over, and why. */
export class RowSkipper {
  private readonly columns: readonly TableColumn[];
  private readonly measured: readonly TableColumn[];
  private readonly dated: readonly TableColumn[];
  private readonly hasTotals: boolean;
  private readonly isLong: boolean;
  private readonly hasDates: boolean;

  /** `hasTotals`: whether this platform writes any; a search for « total » is no total. */
  constructor(columns: readonly TableColumn[], rows: readonly SourceRow[], hasTotals: boolean) {
    this.hasTotals = hasTotals;
    this.columns = columns;
    this.measured = columns.filter(({ role }) => MEASURED.has(role.kind));
    this.dated = columns.filter(({ role }) => DATED.has(role.kind));
    this.isLong = rows.length > 1;
    this.hasDates = rows.slice(0, 3).some((row) => this.hasDate(row));
  }

  /** Why a row is no row of figures; `null` for one that is. */
  skip(row: SourceRow): RowSkip | null {
    if (this.hasTotals && saysTotal(row, this.columns)) return "total";
    if (!this.measured.some(({ index }) => isFigure(row.cells[index]))) {
      return row.cells.filter((cell) => String(cell).trim() !== "").length <= 1 ? "note" : "no-figures";
    }
    // Every other row names its item, or its day: the one without is of all of them.
    if (this.isLong && namesNoItem(row, this.columns)) return "unlabelled-total";
    return this.hasDates && !this.hasDate(row) ? "unlabelled-total" : null;
  }

  private hasDate({ cells }: SourceRow): boolean {
    return this.dated.some(({ index }) => String(cells[index] ?? "").trim() !== "");
  }
}

/** True also for a dash or a bound: the row is one of figures, though this one is not known. */
function isFigure(cell: string | number = ""): boolean {
  return cell !== "" && readFigure(cell).kind !== "unreadable";
}
