import { HistogramMarks } from "../../../charts/marks/HistogramMarks.tsx";
import { DataTable } from "../../../controls/DataTable.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import { isDefined } from "../../../domain/quantity/outcome.ts";
import { bandOf } from "../../../domain/uncertainty/band.ts";
import type { TrialReport } from "../../../domain/uncertainty/trial-report.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { uncertaintyWords } from "../../../i18n/simulator-uncertainty-words.ts";
import { useFinding } from "./use-finding.ts";

type Props = { readonly report: TrialReport; readonly target: number | null; readonly locale: Locale };

/** How the trials' net ROI is spread: where it loses, where it gains, and how often. */
export function HistogramFigure({ report, target, locale }: Props) {
  const format = useFormat(locale);
  const finding = useFinding(locale);
  const words = uncertaintyWords(locale).histogram;
  const { summary } = report;
  const { chanceOfProfit, netRoi, profit, withoutRoi } = summary;
  const band = bandOf(netRoi);
  const signed = (rate: number) => format.percent(rate, "always");
  if (!band || !isDefined(chanceOfProfit)) {
    return (
      <figure className="plate bench-figure">
        <header className="plate-head">
          <h3>{finding(summary)}</h3>
          <p>{words.undefinedText}</p>
        </header>
      </figure>
    );
  }
  const { bins, below, above } = netRoi.histogram;
  const counted = summary.trials - withoutRoi;
  const share = (count: number) => [format.count(count), format.percent(count / counted)];
  // A single bin is one figure, not a stretch between two.
  const isOne = bins.length === 1;
  return (
    <figure className="plate bench-figure">
      <header className="plate-head">
        <h3>{finding(summary)}</h3>
        <p>
          {isOne
            ? words.noWidth(signed(band.median))
            : words.caption(signed(band.low), signed(band.high), format.count(summary.trials))}
        </p>
      </header>
      <p className="chances">
        <span className="cost">
          <b>{format.percent(1 - chanceOfProfit)}</b> {words.loss}
        </span>
        <span className="value">
          <b>{format.percent(chanceOfProfit)}</b> {words.gain}
        </span>
      </p>
      <HistogramMarks histogram={netRoi.histogram} band={band} target={target} words={words} show={signed} />
      {withoutRoi > 0 && <p className="range-note">{words.withoutRoi(format.count(withoutRoi))}</p>}
      <dl className="spread-figures">
        {(["p5", "p25", "p50", "p75", "p95", "mean"] as const).map((each) => (
          <div key={each}>
            <dt>{words.figures[each]}</dt>
            <dd>
              <b>{isDefined(netRoi[each]) && signed(netRoi[each])}</b>{" "}
              {isDefined(profit[each]) && format.money(profit[each], "always")}
            </dd>
          </div>
        ))}
      </dl>
      <DataTable
        locale={locale}
        caption={words.tableCaption}
        head={words.head}
        rows={
          isOne
            ? [[signed(band.median), ...share(counted)]]
            : [
                [words.below(signed(bins[0]?.from ?? 0)), ...share(below)],
                ...bins.map(({ from, to, count }) => [words.from(signed(from), signed(to)), ...share(count)]),
                [words.above(signed(bins.at(-1)?.to ?? 0)), ...share(above)],
              ]
        }
      />
    </figure>
  );
}
