import { sayVerdict } from "../../controls/say-verdict.ts";
import { useFormat } from "../../controls/use-format.ts";
import type { Business } from "../../domain/business/business.ts";
import type { Variant } from "../../domain/experiment/experiment.ts";
import { stageRates } from "../../domain/funnel/stage-rates.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import { type RecordSeries, seriesOf } from "../../domain/record/series-of.ts";
import { SIGNALS } from "../../domain/score/score-system.ts";
import { formatMetric } from "../../i18n/format/metric-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { ReportMetrics, SheetWords } from "./load-sheet.ts";

type Props = {
  readonly business: Business;
  readonly metrics: ReportMetrics;
  readonly words: SheetWords;
  readonly locale: Locale;
};

/** What stands behind the report, for whoever wants to check it: the counts, the records, what was tried, and one's own score. */
export function Behind({ business, metrics, words: { sheet: say, parts }, locale }: Props) {
  const format = useFormat(locale);
  const { funnel, records, experiments, score } = business;
  const steps = stageRates(funnel);
  const series = seriesOf(records);
  const weighed = SIGNALS.filter((signal) => (score.system.points[signal] ?? 0) !== 0);
  if (steps.length + series.length + experiments.length + weighed.length === 0) return null;
  const seriesName = ({ metric, channel, item }: RecordSeries) =>
    [metrics[metric]?.name ?? metric, channel, item].filter((part) => part.trim() !== "").join(", ");
  const arm = (letter: string, { name, exposed, converted }: Variant) =>
    exposed !== null &&
    exposed > 0 &&
    converted !== null &&
    `${parts.labelled(parts.experiments.arm(letter, name), format.percent(converted / exposed))} (${parts.experiments.share(format.count(converted), format.count(exposed))}).`;
  return (
    <>
      <h5>{say.behind}</h5>
      {steps.length > 0 && (
        <>
          <h6>
            {say.funnel}, {parts.funnel.months(funnel.months).toLocaleLowerCase(locale)}
          </h6>
          <ul>
            {steps.map(({ stage, count, from, rate }) => (
              <li key={stage}>
                {parts.labelled(parts.stages[stage], format.count(count))}
                {from !== null &&
                  rate !== null &&
                  isDefined(rate) &&
                  `, ${parts.funnel.of(format.percent(rate), parts.ofStages[from])}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {series.length > 0 && (
        <>
          <h6>{say.records}</h6>
          <ul>
            {series.map((each) => {
              const show = (value: number) =>
                formatMetric(value, metrics[each.metric]?.unit ?? "count", format, locale);
              const name = seriesName(each);
              return (
                <li key={name}>
                  {say.series(name, show(each.first), show(each.last), format.count(each.times))}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {experiments.length > 0 && (
        <>
          <h6>{say.experiments}</h6>
          <ul>
            {experiments.map((experiment) => (
              <li key={experiment.id}>
                {experiment.hypothesis && `${sentence(experiment.hypothesis)} `}
                {arm("A", experiment.a)} {arm("B", experiment.b)}{" "}
                {sayVerdict(experiment, parts.experiments, format)}{" "}
                {experiment.decision !== "" && `${parts.decisions[experiment.decision]}. `}
                {experiment.learned &&
                  sentence(parts.labelled(parts.experiments.learned, experiment.learned))}
              </li>
            ))}
          </ul>
        </>
      )}
      {weighed.length > 0 && (
        <>
          <h6>{say.score}</h6>
          <p>
            {weighed
              .map(
                (signal) => `${parts.signals[signal]} ${format.decimal(score.system.points[signal] ?? 0, 2)}`,
              )
              .join(", ")}
            . {score.why}
          </p>
        </>
      )}
    </>
  );
}

/** As a sentence, whether its writer closed it or not. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
