import { useFormat } from "../../controls/use-format.ts";
import type { ReportBand } from "../../domain/report/report-band.ts";
import type { reportFigures } from "../../domain/report/report-figures.ts";
import { countsStaffTime } from "../../domain/roi/investment.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import { formatInput } from "../../i18n/format/input-format.ts";
import type { reportSheet } from "../../i18n/fr/report-sheet.ts";
import type { Locale } from "../../i18n/locale.ts";

type Props = {
  readonly figures: NonNullable<ReturnType<typeof reportFigures>>;
  readonly band: ReportBand | null;
  readonly scenario: Scenario;
  readonly words: typeof reportSheet;
  readonly locale: Locale;
};

/** What the report found, in one line that cannot be misread, and the figures behind it. */
export function ReportFinding({ figures, band, scenario, words, locale }: Props) {
  const format = useFormat(locale);
  const { net, gross, atEnd, profit, investment, value } = figures;
  const signed = (rate: number) => format.percent(rate, "always");
  const months = (count: number) => formatInput(count, "months", format, locale);
  const rows = [
    [words.investment, format.money(investment)],
    [words.value, format.money(value)],
    [words.net, signed(net)],
    [words.gross, format.percent(gross)],
    [words.atEnd(months(scenario.months)), signed(atEnd)],
    [words.cycle, months(scenario.salesCycle)],
  ] as const;
  return (
    <>
      <p className="report-finding">
        {words.finding(
          {
            roi: signed(net),
            profit: format.money(profit, "always"),
            investment: format.money(investment),
            months: months(scenario.months),
            withStaff: countsStaffTime(scenario),
          },
          band && { low: signed(band.net.low), high: signed(band.net.high) },
        )}
      </p>
      <dl className="report-figures">
        {rows.map(([head, figure]) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd className="num">{figure}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
