import type { DatedFigure } from "../record/dated-figure.ts";
import { isRecordedMetric, RECORDED_METRICS, type RecordedMetricId } from "../record/recorded-metric.ts";
import { cellValue } from "./cell-value.ts";
import { cleanText } from "./clean-text.ts";
import type { CellSkip, ImportFinding, MetricSum, ReadTable, RowSkip, Skipped } from "./import-reading.ts";
import type { PreparedTable, ReadContext } from "./read-context.ts";
import { isRuinedId } from "./row-item.ts";
import type { SourceRow } from "./source-file.ts";

type Outcome = {
  readonly rowsRead: number;
  /** The first row of totals. */
  readonly total: SourceRow | null;
  readonly skippedRows: readonly Skipped<RowSkip>[];
  readonly skippedCells: readonly Skipped<CellSkip>[];
  readonly figures: readonly DatedFigure[];
  readonly channel: string;
};

/** How far a stated total may lie from the sum for rounding alone. */
const ROUNDING = 0.005;

/** What was made of a table: its period, its sums, and what is worth knowing of it. */
export function describeTable(prepared: PreparedTable, context: ReadContext, outcome: Outcome): ReadTable {
  const { table, platform, recognised, columns, rows } = prepared;
  const { figures } = outcome;
  const sums = sumsOf(figures);
  return {
    title: titleOf(table),
    headerLine: table.header.line,
    platform,
    recognised,
    channel: outcome.channel || figures[0]?.channel || "",
    columns: columns.map(({ index, title, role, skip }) => ({
      ...{ title, role, skip },
      example: cleanText(
        rows.find(({ cells }) => String(cells[index] ?? "").trim() !== "")?.cells[index] ?? "",
      ),
    })),
    period: periodOf(figures),
    currency: figures.find(({ currency }) => currency !== "")?.currency ?? null,
    rows: outcome.rowsRead,
    sums,
    skippedRows: outcome.skippedRows,
    skippedCells: outcome.skippedCells,
    findings: [
      ...differingTotals(prepared, context, outcome, sums),
      ...ruinedIds(prepared),
      ...formulas(prepared),
    ],
  };
}

/** The last line above it that names it, rather than saying when or of what account. */
function titleOf({ preamble, sheet }: PreparedTable["table"]): string {
  return preamble.findLast((line) => line !== "" && !line.includes(":") && !/\d{4}/.test(line)) ?? sheet;
}

function periodOf(figures: readonly DatedFigure[]): ReadTable["period"] {
  let period: ReadTable["period"] = null;
  for (const { start, end } of figures) {
    if (start === "") continue;
    if (period === null) period = { start, end };
    if (start < period.start) period = { ...period, start };
    if (end > period.end) period = { ...period, end };
  }
  return period;
}

function sumsOf(figures: readonly DatedFigure[]): readonly MetricSum[] {
  const sums = new Map<RecordedMetricId, { count: number; total: number }>();
  for (const { metric, value } of figures) {
    if (!isRecordedMetric(metric)) continue;
    const so = sums.get(metric) ?? { count: 0, total: 0 };
    so.count += 1;
    so.total += value;
    sums.set(metric, so);
  }
  return [...sums].map(([metric, { count, total }]) => ({
    ...{ metric, count },
    total: RECORDED_METRICS[metric].adds ? Number(total.toPrecision(14)) : null,
  }));
}

/** Totals that are not the sums of their rows: rows were left out of the export, or people were counted once. */
function differingTotals(
  { columns }: PreparedTable,
  context: ReadContext,
  { total: row }: Outcome,
  sums: readonly MetricSum[],
): readonly ImportFinding[] {
  if (!row) return [];
  return columns.flatMap(({ index, role }) => {
    if (role.kind !== "metric") return [];
    const summed = sums.find(({ metric }) => metric === role.metric)?.total ?? null;
    const read = cellValue(row.cells[index] ?? "", role.metric, {
      mark: context.decimalMark,
      bareRates: "percent",
    });
    if (summed === null || read === null || !("value" in read)) return [];
    if (Math.abs(read.value - summed) <= ROUNDING * Math.max(1, Math.abs(read.value))) return [];
    return [
      { code: "total-differs", metric: role.metric, stated: read.value, summed, line: row.line } as const,
    ];
  });
}

function ruinedIds({ columns, rows }: PreparedTable): readonly ImportFinding[] {
  return columns.flatMap(({ index, title, role }) => {
    if (role.kind !== "item" || role.is !== "id") return [];
    const count = rows.filter(({ cells }) => isRuinedId(String(cells[index] ?? ""))).length;
    return count > 0 ? [{ code: "ids-ruined", title, count } as const] : [];
  });
}

function formulas({ columns, rows }: PreparedTable): readonly ImportFinding[] {
  const texts = columns.filter(({ role }) => role.kind === "item" || role.kind === "group");
  const count = rows.filter(({ cells }) =>
    texts.some(({ index }) => /^\s*=|<\/?[a-z]+[\s>]/i.test(String(cells[index] ?? ""))),
  ).length;
  return count > 0 ? [{ code: "formulas-as-text", count }] : [];
}
