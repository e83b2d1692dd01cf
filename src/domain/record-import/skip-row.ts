import { RECORDED_METRICS, type RecordedMetricId } from "../record/recorded-metric.ts";
import type { RowSkip } from "./import-reading.ts";
import { readFigure } from "./read-figure.ts";
import type { SourceRow } from "./source-file.ts";
import type { TableColumn } from "./table-columns.ts";
import { closingTotals, namesNoItem, saysTotal } from "./total-row.ts";

/** Roles of columns that hold figures. */
export const MEASURED: ReadonlySet<string> = new Set(["metric", "result", "cost-per-result"]);
/** What a row without a name must come to, of the others together, to be their total: parts are rounded, or counted later than it. */
const NEARLY_ALL = 0.9;
/** The same of a table's first or last row, where totals stand. */
const HALF = 0.5;
const DATED: ReadonlySet<string> = new Set(["day", "start", "nth"]);

/** Which rows of a table are passed over, and why. */
export class RowSkipper {
  private readonly columns: readonly TableColumn[];
  private readonly measured: readonly TableColumn[];
  private readonly dated: readonly TableColumn[];
  private readonly hasTotals: boolean;
  private readonly rows: readonly SourceRow[];
  private readonly closing: ReadonlySet<number>;
  /** What the rows with a name come to, by column and day. */
  private readonly rests = new Map<number, Map<string, number>>();
  private hasNames: boolean | null = null;
  private readonly isLong: boolean;
  private readonly hasDates: boolean;

  /** `hasTotals`: whether this platform writes any; a search for « total » is no total. */
  constructor(columns: readonly TableColumn[], rows: readonly SourceRow[], hasTotals: boolean) {
    this.hasTotals = hasTotals;
    this.columns = columns;
    this.measured = columns.filter(({ role }) => MEASURED.has(role.kind));
    this.dated = columns.filter(({ role }) => DATED.has(role.kind));
    this.rows = rows;
    this.closing = closingTotals(rows, columns);
    this.isLong = rows.length > 1;
    this.hasDates = rows.slice(0, 3).some((row) => this.hasDate(row));
  }

  /** Why a row is no row of figures; `null` for one that is. */
  skip(row: SourceRow): RowSkip | null {
    if (this.isTotal(row)) return "total";
    if (!this.measured.some(({ index }) => isFigure(row.cells[index]))) {
      return row.cells.filter((cell) => String(cell).trim() !== "").length <= 1 ? "note" : "no-figures";
    }
    // Every other row names its item, or its day: the one without is of all of them.
    if (this.isLong && namesNoItem(row, this.columns) && this.isAsMuchAsTheRest(row))
      return "unlabelled-total";
    return this.hasDates && !this.hasDate(row) ? "unlabelled-total" : null;
  }

  /**
   * True unless the row is less than the others of its day, or of all where there are none, come to: a page or a channel that has no
   * name is one of them, and no total.
   */
  private isAsMuchAsTheRest(row: SourceRow): boolean {
    // Where none has a name, none is a total of those that have.
    this.hasNames ??= this.rows.some((other) => !namesNoItem(other, this.columns));
    if (!this.hasNames) return false;
    const column = this.measured.find(
      ({ index, role }) => role.kind === "metric" && addsUp(role.metric) && amount(row.cells[index]) !== null,
    );
    if (!column) return true;
    const { index } = column;
    let rest = this.rests.get(index);
    if (!rest) {
      rest = new Map();
      for (const other of this.rows) {
        if (this.isTotal(other) || namesNoItem(other, this.columns)) continue;
        const day = this.dayText(other);
        rest.set(day, (rest.get(day) ?? 0) + (amount(other.cells[index]) ?? 0));
      }
      this.rests.set(index, rest);
    }
    const isAtEdge = row === this.rows[0] || row === this.rows.at(-1);
    const least = (isAtEdge ? HALF : NEARLY_ALL) * (rest.get(this.dayText(row)) ?? 0);
    return (amount(row.cells[index]) ?? 0) >= least;
  }

  private isTotal(row: SourceRow): boolean {
    return this.hasTotals && (this.closing.has(row.line) || saysTotal(row, this.columns));
  }

  private dayText({ cells }: SourceRow): string {
    return this.dated.map(({ index }) => String(cells[index] ?? "").trim()).join(" ");
  }

  private hasDate({ cells }: SourceRow): boolean {
    return this.dated.some(({ index }) => String(cells[index] ?? "").trim() !== "");
  }
}

/** A figure, its mark taken for one between thousands where it may be either; `null` for none. */
function amount(cell: string | number = ""): number | null {
  const reading = readFigure(cell);
  if (reading.kind === "number") return reading.value;
  return reading.kind === "two-ways" ? reading.thousands : null;
}

function addsUp(metric: RecordedMetricId): boolean {
  return RECORDED_METRICS[metric].adds;
}

/** True also for a dash or a bound: the row is one of figures, though this one is not known. */
function isFigure(cell: string | number = ""): boolean {
  return cell !== "" && readFigure(cell).kind !== "unreadable";
}
