import { RECORDED_METRICS, type RecordedMetricId } from "../record/recorded-metric.ts";
import { baseChannel } from "./base-channel.ts";
import { cellValue } from "./cell-value.ts";
import { cleanText } from "./clean-text.ts";
import type { CellSkip } from "./import-reading.ts";
import type { Period } from "./period-in-text.ts";
import { WRITES_BARE_PERCENTS } from "./platform.ts";
import { ask, type PreparedTable, type ReadContext } from "./read-context.ts";
import { currencyShown, readFigure } from "./read-figure.ts";
import { resultCostMetric, resultMetric } from "./result-metric.ts";
import { rowItem } from "./row-item.ts";
import type { SkipList } from "./skip-list.ts";
import { MEASURED } from "./skip-row.ts";
import type { SourceCell, SourceRow } from "./source-file.ts";
import type { TableColumn } from "./table-columns.ts";
import { namesNoItem } from "./total-row.ts";

/** What Google Analytics writes itself, in any language, for what has no name. */
const NOT_SET = "(not set)";

/** Reads the figures of one row of a table after another. */
export class RowReader {
  /** What the first row's figures are filed under. */
  channel = "";
  private readonly table: PreparedTable;
  private readonly context: ReadContext;
  private readonly skipped: SkipList<CellSkip>;
  private readonly measured: readonly TableColumn[];
  private readonly kindColumn: TableColumn | undefined;
  private readonly currencyColumn: TableColumn | undefined;
  private readonly accountColumn: TableColumn | undefined;
  /** The currency that the titles name between them. */
  private readonly tableCurrency: string | null;
  private readonly taken: ReadonlySet<string>;
  private readonly baseChannel: string;

  constructor(table: PreparedTable, context: ReadContext, skipped: SkipList<CellSkip>) {
    const { columns } = table;
    this.table = table;
    this.context = context;
    this.skipped = skipped;
    this.baseChannel = baseChannel(table, context);
    this.measured = columns.filter(({ role }) => MEASURED.has(role.kind));
    this.kindColumn = columns.find(({ role }) => role.kind === "result-kind");
    this.currencyColumn = columns.find(({ role }) => role.kind === "currency");
    this.accountColumn = columns.find(({ role }) => role.kind === "account");
    const named = new Set(columns.flatMap(({ currency }) => currency ?? []));
    this.tableCurrency = named.size === 1 ? ([...named][0] ?? null) : null;
    this.taken = new Set(columns.flatMap(({ role }) => (role.kind === "metric" ? [role.metric] : [])));
  }

  /** Adds the row's figures, and returns how many they are or would be once what is asked is answered. */
  read(row: SourceRow, { start, end }: Period): number {
    const { context, table } = this;
    const item = rowItem(row, table.columns) || this.unnamed(row);
    const channel = this.channelOf(row);
    const { name: source } = context.file;
    let count = 0;
    for (const column of this.measured) {
      const cell = row.cells[column.index] ?? "";
      const metric = this.metricOf(column, row);
      if (metric === null) {
        if (readFigure(cell).kind === "number") this.skipped.add("which-result", row.line, this.kindOf(row));
        continue;
      }
      const value = this.valueOf(cell, metric, column, row);
      if (value === null) continue;
      count += 1;
      if (value === "asked") continue;
      const currency = RECORDED_METRICS[metric].unit === "money" ? this.currencyOf(column, row) : "";
      const what = { start, end, channel, item, metric, value, currency };
      context.figures.push({ ...what, source, row: row.line, note: "" });
    }
    return count;
  }

  /** Unless it stands alone: filed under no name it would be the figure of all of them. */
  private unnamed(row: SourceRow): string {
    const { columns, rows } = this.table;
    return rows.length > 1 && namesNoItem(row, columns) ? NOT_SET : "";
  }

  private valueOf(
    cell: SourceCell,
    metric: RecordedMetricId,
    column: TableColumn,
    row: SourceRow,
  ): number | "asked" | null {
    const { answers, decimalMark: mark, questions } = this.context;
    const isPercent = column.percent || WRITES_BARE_PERCENTS.includes(this.table.platform);
    const bareRates = isPercent ? "percent" : this.context.bareRates;
    const read = cellValue(cell, metric, { mark, bareRates });
    if (read === null) return null;
    if ("ask" in read) {
      const example = cleanText(cell);
      if (read.ask === "decimal-mark") ask(questions, { code: "decimal-mark", example, line: row.line });
      else ask(questions, { code: "bare-rates", example, title: column.title });
      return "asked";
    }
    if ("value" in read) {
      const isAmount = RECORDED_METRICS[metric].unit === "money";
      if (!isAmount || read.value !== 0 || this.namedCurrency(column, row) || answers.currency)
        return read.value;
      // Nothing, of no known currency: asking for it would be a question about nothing.
      this.skipped.add("no-amount", row.line, column.title);
      return null;
    }
    this.skipped.add(read.skip, row.line, `${column.title}: ${cleanText(cell)}`);
    return null;
  }

  private metricOf({ role }: TableColumn, row: SourceRow): RecordedMetricId | null {
    if (role.kind === "metric") return role.metric;
    const kind = this.kindOf(row);
    const metric = role.kind === "result" ? resultMetric(kind) : resultCostMetric(kind);
    // What has a column of its own is not counted twice.
    return metric === null || this.taken.has(metric) ? null : metric;
  }

  private kindOf({ cells }: SourceRow): string {
    return this.kindColumn ? cleanText(cells[this.kindColumn.index] ?? "") : "";
  }

  private channelOf({ cells }: SourceRow): string {
    const account = this.accountColumn ? cleanText(cells[this.accountColumn.index] ?? "") : "";
    const base = this.baseChannel;
    const channel = account === "" || account === base ? base : `${base} · ${account}`;
    this.channel ||= channel;
    return channel;
  }

  private currencyOf(column: TableColumn, row: SourceRow): string {
    const named = this.namedCurrency(column, row) ?? this.context.answers.currency;
    if (named) return named;
    ask(this.context.questions, { code: "currency" });
    return "";
  }

  private namedCurrency({ currency, index }: TableColumn, { cells }: SourceRow): string | null {
    const told = this.currencyColumn ? cleanText(cells[this.currencyColumn.index] ?? "").toUpperCase() : "";
    const ofRow = /^[A-Z]{3}$/.test(told) ? told : null;
    return currency ?? ofRow ?? currencyShown(cells[index] ?? "") ?? this.tableCurrency;
  }
}
