import type { RecordedMetricId } from "../record/recorded-metric.ts";
import { RECORDED_METRICS } from "../record/recorded-metric.ts";
import { cellValue, hundredfold } from "../record-import/cell-value.ts";
import { currencyShown, type DecimalMark, readFigure } from "../record-import/read-figure.ts";

/** How a value is to be read where it does not say so itself. */
export type ValueStyle = {
  readonly mark: DecimalMark | null;
  /** What a rate without a sign is; `null` where it must be asked. */
  readonly bareRates: "percent" | "proportion" | null;
};

/** What was typed as a value, in the metric's unit: money in cents, a rate as a proportion. */
export type ValueCellReading =
  | { readonly kind: "value"; readonly value: number; readonly currency: string | null }
  /** `1,234`: by the mark that parts its decimals. */
  | { readonly kind: "two-ways"; readonly readings: Readonly<Record<DecimalMark, number>> }
  | { readonly kind: "rate-two-ways"; readonly percent: number; readonly proportion: number }
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable" }
  | { readonly kind: "negative" }
  /** `< 10`: a bound, and no figure. */
  | { readonly kind: "bound" }
  | { readonly kind: "too-big" };

/** Beyond it no digit could be trusted, and no count of people or cents is. */
const REACH = 1e15;

/** Reads the value of a metric as typed in either number style. */
export function readValueCell(text: string, metric: RecordedMetricId, style: ValueStyle): ValueCellReading {
  const reading = readFigure(text);
  if (reading.kind === "missing") return text.trim() === "" ? { kind: "empty" } : { kind: "unreadable" };
  if (reading.kind === "two-ways" && style.mark === null) {
    const [point, comma] = [read(".", "percent"), read(",", "percent")];
    if (point.kind === "value" && comma.kind === "value") {
      return { kind: "two-ways", readings: { ".": point.value, ",": comma.value } };
    }
    return point;
  }
  return read(style.mark, style.bareRates);

  function read(mark: DecimalMark | null, bareRates: ValueStyle["bareRates"]): ValueCellReading {
    const found = cellValue(text, metric, { mark, bareRates });
    if (found === null) return { kind: "empty" };
    if ("ask" in found) {
      const both = [read(mark, "percent"), read(mark, "proportion")] as const;
      return both[0].kind === "value" && both[1].kind === "value"
        ? { kind: "rate-two-ways", percent: both[0].value, proportion: both[1].value }
        : both[0];
    }
    if ("skip" in found) {
      return { kind: found.skip === "negative" || found.skip === "bound" ? found.skip : "unreadable" };
    }
    if (Math.abs(found.value) > REACH) return { kind: "too-big" };
    const isMoney = RECORDED_METRICS[metric].unit === "money";
    return { kind: "value", value: found.value, currency: isMoney ? currencyShown(text) : null };
  }
}

/** A value as the number that a person writes: dollars rather than cents, percent rather than a proportion. */
export function writtenValue(value: number, metric: RecordedMetricId): number {
  const { unit } = RECORDED_METRICS[metric];
  if (unit === "money") return Number((value / 100).toPrecision(14));
  return unit === "rate" ? hundredfold(value) : value;
}

/** The value of one metric as that of another, so that the number that is written stays the same; `null` for no such value. */
export function asMetric(value: number, from: RecordedMetricId, to: RecordedMetricId): number | null {
  const reading = readValueCell(String(writtenValue(value, from)), to, { mark: ".", bareRates: "percent" });
  if (reading.kind === "empty") return 0;
  return reading.kind === "value" ? reading.value : null;
}
