import type { Variant } from "../../../domain/experiment/experiment.ts";
import { stageRates } from "../../../domain/funnel/stage-rates.ts";
import { isDefined } from "../../../domain/quantity/outcome.ts";
import { type RecordSeries, seriesOf } from "../../../domain/record/series-of.ts";
import { SIGNALS } from "../../../domain/score/score-system.ts";
import { sayVerdict } from "../../../i18n/format/experiment-verdict.ts";
import { formatMetric } from "../../../i18n/format/metric-format.ts";
import type { ReportBlock, ReportSection } from "../report-block.ts";
import type { ReportDesk } from "../report-desk.ts";

/** What stands behind the report, for whoever wants to check it: the counts, the records, what was tried, one's own score, and the record hub's figures. */
export function behindSection(desk: ReportDesk): ReportSection {
  const { words } = desk;
  const { sheet: say, parts } = words;
  const { funnel } = desk.business;
  const under = (title: string, items: readonly string[]): readonly ReportBlock[] =>
    items.length > 0
      ? [
          { kind: "subheading", text: title },
          { kind: "list", items },
        ]
      : [];
  const months = parts.funnel.months(funnel.months).toLocaleLowerCase(desk.locale);
  return {
    title: say.behind,
    blocks: [
      ...under(`${say.funnel}, ${months}`, counts(desk)),
      ...under(say.records, records(desk)),
      ...under(say.experiments, tried(desk)),
      ...under(say.score, weights(desk)),
      // Last, since it comes last: nothing that is being read moves.
      ...(desk.record?.blocks ?? []),
    ],
  };
}

function counts({ business, words, format }: ReportDesk): readonly string[] {
  const { parts } = words;
  return stageRates(business.funnel).map(({ stage, count, from, rate }) => {
    const counted = parts.labelled(parts.stages[stage], format.count(count));
    return from !== null && rate !== null && isDefined(rate)
      ? `${counted}, ${parts.funnel.of(format.percent(rate), parts.ofStages[from])}`
      : counted;
  });
}

function records({ business, words, format, locale, metricOf }: ReportDesk): readonly string[] {
  const nameOf = ({ metric, channel, item }: RecordSeries) =>
    [metricOf(metric)?.name ?? metric, channel, item].filter((part) => part.trim() !== "").join(", ");
  return seriesOf(business.records).map((each) => {
    const show = (value: number) =>
      formatMetric(value, metricOf(each.metric)?.unit ?? "count", format, locale);
    return words.sheet.series(nameOf(each), show(each.first), show(each.last), format.count(each.times));
  });
}

function tried({ business, words, format }: ReportDesk): readonly string[] {
  const { parts } = words;
  const arm = (letter: string, { name, exposed, converted }: Variant) =>
    exposed !== null && exposed > 0 && converted !== null
      ? `${parts.labelled(parts.experiments.arm(letter, name), format.percent(converted / exposed))} (${parts.experiments.share(format.count(converted), format.count(exposed))}).`
      : "";
  return business.experiments.map((experiment) =>
    [
      experiment.hypothesis && sentence(experiment.hypothesis),
      arm("A", experiment.a),
      arm("B", experiment.b),
      sayVerdict(experiment, parts.experiments, format),
      experiment.decision && `${parts.decisions[experiment.decision]}.`,
      experiment.learned && sentence(parts.labelled(parts.experiments.learned, experiment.learned)),
    ]
      .filter(Boolean)
      .join(" "),
  );
}

function weights({ business, words, format }: ReportDesk): readonly string[] {
  const { system, why } = business.score;
  const weighed = SIGNALS.filter((signal) => (system.points[signal] ?? 0) !== 0).map(
    (signal) => `${words.parts.signals[signal]} ${format.decimal(system.points[signal] ?? 0, 2)}`,
  );
  const [first, ...rest] = sentence(weighed.join(", "));
  return first && weighed.length > 0
    ? [[first.toLocaleUpperCase() + rest.join(""), why].filter(Boolean).join(" ")]
    : [];
}

/** As a sentence, whether its writer closed it or not. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
