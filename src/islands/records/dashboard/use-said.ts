import type { TallyCell } from "../../../domain/record-tally/tally.ts";
import { formatFigure } from "../../../i18n/format/recorded-figure-format.ts";
import { periodName } from "../../../i18n/period-name.ts";
import { useHub } from "../hub.ts";
import { useBoard } from "./board.ts";

/** How the dashboard says its periods and values. */
export function useSaid() {
  const { locale, format } = useHub();
  const { words, tally } = useBoard();
  const { cadence } = tally;
  const { board } = words;
  const period = (bucket: string) => periodName(bucket, cadence, locale);
  const value = (metric: string, currency: string) => (amount: number) =>
    formatFigure({ metric, value: amount, currency }, format);
  return {
    period,
    /** `juin` on an axis. */
    shortPeriod: (bucket: string) => periodName(bucket, cadence, locale, "short"),
    when: (bucket: string) => board.when[cadence](period(bucket)),
    than: (bucket: string) => board.than[cadence](period(bucket)),
    value,
    /** A round value on an axis: amounts without their cents. */
    onAxis: (metric: string, currency: string) => (amount: number) =>
      value(metric, currency)(amount).replace(/[.,]00(?=\D*$)/, ""),
    /** A value, or its bounds. */
    cell: (metric: string, currency: string, cell: TallyCell | null | undefined) => {
      if (!cell) return board.noValue;
      const show = value(metric, currency);
      return cell.value === null ? board.channels.between(show(cell.low), show(cell.high)) : show(cell.value);
    },
  };
}
