import type { RecordedMetricId } from "../record/recorded-metric.ts";
import { type DecimalMark, readFigure } from "./read-figure.ts";
import type { SourceRow } from "./source-file.ts";
import type { TableColumn } from "./table-columns.ts";

/** What a rate without a sign is: `2.5` of a hundred, or `0.025` of one. */
export type BareRates = "percent" | "proportion";

/** Of which two counts a rate is, where a table has them beside it. */
const PARTS: readonly (readonly [rate: RecordedMetricId, part: RecordedMetricId, whole: RecordedMetricId])[] =
  [
    ["click-through-rate", "clicks", "impressions"],
    ["engagement-rate-by-impressions", "engagements", "impressions"],
    ["conversion-rate-by-clicks", "conversions", "clicks"],
    ["engaged-session-rate", "engaged-sessions", "visits"],
  ];

/** How far a rate may lie from what its counts come to, for rounding. */
const ROUNDING = 0.02;
/** Rows whose counts are compared: the first ones tell as much as all. */
const ROWS_LOOKED_AT = 500;

type Tables = readonly { readonly columns: readonly TableColumn[]; readonly rows: readonly SourceRow[] }[];

/**
 * How a file writes rates without a sign, where its own counts tell: 40 clicks of 1 000 impressions beside 0.04 or beside 4. `null`
 * where none tells, or where they disagree.
 */
export function rateEvidence(tables: Tables, mark: DecimalMark | null): BareRates | null {
  const shown = new Set<BareRates>();
  for (const { columns, rows } of tables) {
    const indexOf = (metric: RecordedMetricId) =>
      columns.find(({ role }) => role.kind === "metric" && role.metric === metric)?.index ?? -1;
    for (const [rate, part, whole] of PARTS) {
      const [rateAt, partAt, wholeAt] = [indexOf(rate), indexOf(part), indexOf(whole)];
      if (rateAt < 0 || partAt < 0 || wholeAt < 0) continue;
      for (const { cells } of rows.slice(0, ROWS_LOOKED_AT)) {
        const of = (index: number) => figureOf(cells[index] ?? "", mark);
        const [value, one, all] = [of(rateAt), of(partAt), of(wholeAt)];
        if (!value || !one || !all) continue;
        if (isNear(value, one / all)) shown.add("proportion");
        else if (isNear(value / 100, one / all)) shown.add("percent");
      }
    }
  }
  return shown.size === 1 ? ([...shown][0] ?? null) : null;
}

function isNear(value: number, expected: number): boolean {
  return Math.abs(value - expected) <= ROUNDING * expected;
}

/** A cell's figure without a sign; `null` for one that has it, or is none. */
function figureOf(cell: string | number, mark: DecimalMark | null): number | null {
  const reading = readFigure(cell);
  if (reading.kind === "number") return reading.percent ? null : reading.value;
  if (reading.kind !== "two-ways" || mark === null) return null;
  return String(cell).includes(mark) ? reading.decimal : reading.thousands;
}
