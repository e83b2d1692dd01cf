import { RECORDED_METRICS, type RecordedMetricId } from "../record/recorded-metric.ts";
import type { CellSkip } from "./import-reading.ts";
import { type DecimalMark, readFigure } from "./read-figure.ts";
import type { SourceCell } from "./source-file.ts";

/** How the cells of a column are to be read. */
export type CellStyle = {
  readonly mark: DecimalMark | null;
  /** What a rate without a sign is; `null` while nobody has said. */
  readonly bareRates: "percent" | "proportion" | null;
};

/** A cell's value in its metric's unit, why it has none, or what must be asked first; `null` where nothing was measured. */
export type CellValue =
  | { readonly value: number }
  | { readonly skip: CellSkip }
  | { readonly ask: "decimal-mark" | "bare-rates" }
  | null;

/** Metrics that may fall below nothing: what people take back is taken off the day's count, what was paid back too. */
const MAY_BE_NEGATIVE: readonly RecordedMetricId[] = [
  "net-new-followers",
  "followers-gained",
  "revenue",
  "ad-spend",
  "engagements",
  "likes",
  "comments",
  "shares",
  "reposts",
  "saves",
];

export function cellValue(
  cell: SourceCell,
  metric: RecordedMetricId,
  { mark, bareRates }: CellStyle,
): CellValue {
  const reading = readFigure(cell);
  switch (reading.kind) {
    case "missing":
      return null;
    case "bound":
      return { skip: "bound" };
    case "unreadable":
      return { skip: "unreadable" };
  }
  if (reading.kind === "two-ways" && mark === null) return { ask: "decimal-mark" };
  const figure =
    reading.kind === "number"
      ? reading.value
      : String(cell).includes(mark ?? "")
        ? reading.decimal
        : reading.thousands;
  if (figure < 0 && !MAY_BE_NEGATIVE.includes(metric)) return { skip: "negative" };
  const { unit } = RECORDED_METRICS[metric];
  if (unit === "money") return reading.percent ? { skip: "unreadable" } : { value: hundredfold(figure) };
  if (unit !== "rate") return reading.percent ? { skip: "unreadable" } : { value: figure };
  // Nothing is nothing in either way of writing.
  if (reading.percent || bareRates === "percent" || figure === 0) return { value: hundredth(figure) };
  return bareRates === null ? { ask: "bare-rates" } : { value: figure };
}

/** Times a hundred, without the dust that floating point leaves (1.1 × 100 = 110.00000000000001). */
export function hundredfold(figure: number): number {
  return Number((figure * 100).toPrecision(14));
}

function hundredth(figure: number): number {
  return Number((figure / 100).toPrecision(14));
}
