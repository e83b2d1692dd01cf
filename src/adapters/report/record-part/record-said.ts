import { RECORDED_METRICS } from "../../../domain/record/recorded-metric.ts";
import { RATE_PARTS } from "../../../domain/record-tally/nature.ts";
import type { EvidenceRow } from "../../../domain/report/record-evidence.ts";
import { formatFigure } from "../../../i18n/format/recorded-figure-format.ts";
import { periodName } from "../../../i18n/period-name.ts";
import type { RecordDesk } from "../record-part.ts";

/** How the record's figures are said in a report. */
export function recordSaid({ format, locale, say, nameOf }: RecordDesk) {
  // Three digits, or the ends of a narrow interval would be written alike.
  const rate = (value: number) => format.exactPercent(Number(value.toPrecision(3)));
  const value = ({ metric, currency, interval }: EvidenceRow) =>
    interval ? rate : (amount: number) => formatFigure({ metric, value: amount, currency }, format);
  return {
    rate,
    /** A metric with its channel, or with all of them. */
    name: ({ metric, channel }: EvidenceRow) =>
      say.ofChannel(nameOf(metric), channel === null ? say.all : channel || say.unnamed),
    month: (bucket: string) => periodName(bucket, "month", locale),
    /** A value, or its bounds. */
    whole: (row: EvidenceRow) => {
      const show = value(row);
      const { whole } = row;
      return whole.value === null ? say.bounds(show(whole.low), show(whole.high)) : show(whole.value);
    },
    /** The figures behind a value, or what it was divided from; with the interval of a share. */
    behind: ({ metric, currency, whole, interval }: EvidenceRow) => {
      const made = RATE_PARTS[metric];
      const show = (part: "part" | "whole") => {
        const of = made?.[part];
        const amount = (whole.parts?.[part] ?? 0) / (part === "part" ? (made?.times ?? 1) : 1);
        return of && RECORDED_METRICS[of].unit === "money"
          ? formatFigure({ metric: of, value: amount, currency }, format)
          : format.decimal(amount, 1);
      };
      return [
        whole.parts && say.division(show("part"), show("whole")),
        whole.rows > 0 && say.figures(format.count(whole.rows)),
        interval && say.interval(rate(interval.low), rate(interval.high)),
      ]
        .filter(Boolean)
        .join(" · ");
    },
  };
}
