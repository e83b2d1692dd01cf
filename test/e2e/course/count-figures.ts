import type { Business } from "../../../src/domain/business/business.ts";
import type { PartName } from "../../../src/domain/business/parts.ts";
import { compareVersions } from "../../../src/domain/experiment/compare-versions.ts";
import type { Variant } from "../../../src/domain/experiment/experiment.ts";
import { stageRates } from "../../../src/domain/funnel/stage-rates.ts";
import { metricOf } from "../../../src/domain/metric/metric-catalogue.ts";
import { isDefined } from "../../../src/domain/quantity/outcome.ts";
import { seriesOf } from "../../../src/domain/record/series-of.ts";
import { scoreOf } from "../../../src/domain/score/score-activity.ts";
import { meanScore, scoredActivity } from "../../../src/domain/score/score-of-posts.ts";
import { SIGNALS } from "../../../src/domain/score/score-system.ts";
import { formatDay, formatMonth } from "../../../src/i18n/format/day-format.ts";
import { formatMetric } from "../../../src/i18n/format/metric-format.ts";
import { defaultFormatOptions, numberFormat } from "../../../src/i18n/format/number-format.ts";
import type { Desk } from "./lesson-work.ts";

type Figures = Partial<Record<PartName, readonly string[]>>;

/** What the engine makes of what the learner counted, as each part of the workbook says it. */
export function countFigures({ words, locale }: Desk, business: Business): Figures {
  const { goal, funnel, records, experiments, score } = business;
  const say = words.workbookParts;
  const format = numberFormat(defaultFormatOptions(locale));
  const show = (metric: string, value: number) =>
    formatMetric(value, metricOf(metric)?.unit ?? "count", format, locale);
  const days = records.measurements.map(({ day }) => day).sort();
  const count = records.measurements.length;
  const arm = (letter: string, { name, exposed, converted }: Variant) => {
    const [people, acts] = [exposed ?? 0, converted ?? 0];
    const share = say.experiments.share(format.count(acts), format.count(people));
    return `${say.experiments.arm(letter, name)} ${format.percent(acts / people)} ${share}`;
  };
  const ranked = score.posts
    .map((post) => ({ post, points: scoreOf(score.system, scoredActivity(post)) }))
    .sort((one, other) => other.points - one.points);
  return {
    goal: [
      `${show(goal.metric, goal.baseline ?? Number.NaN)} ${show(goal.metric, goal.target ?? Number.NaN)}`,
      `${say.goal.deadline} ${formatDay(goal.deadline, locale)}`,
    ],
    funnel: [
      say.funnel.months(funnel.months),
      ...stageRates(funnel).map(({ stage, count: counted, from, rate }) =>
        [
          say.stages[stage],
          from !== null &&
            rate !== null &&
            isDefined(rate) &&
            say.funnel.of(format.percent(rate), say.ofStages[from]),
          format.count(counted),
        ]
          .filter(Boolean)
          .join(" "),
      ),
    ],
    records: [
      `${say.records.summary(count, format.count(count), records.cadence)}, ${say.records.span.month(formatMonth(days[0] ?? "", locale), formatMonth(days.at(-1) ?? "", locale))}.`,
      ...seriesOf(records).map(({ metric, channel, first, last, times }) =>
        [
          `${metricOf(metric)?.name[locale]}, ${channel}`,
          show(metric, first),
          show(metric, last),
          say.records.times(format.count(times)),
        ].join(" "),
      ),
    ],
    experiments: experiments.flatMap((experiment) => {
      const found = compareVersions(experiment);
      if (found.kind !== "b-better") throw new Error(`The experiment says: ${found.kind}.`);
      const { difference, interval } = found.comparison;
      const points = (rate: number) => format.decimal(rate * 100, 2);
      return [
        say.experiments.span(formatDay(experiment.from, locale), formatDay(experiment.to, locale)),
        arm("A", experiment.a),
        arm("B", experiment.b),
        say.experiments.clear(
          say.experiments.points(points(difference), difference * 100),
          points(interval.low),
          points(interval.high),
        ),
      ];
    }),
    score: [
      ...SIGNALS.filter((signal) => score.system.points[signal]).map(
        (signal) => `${say.signals[signal]} ${format.decimal(score.system.points[signal] ?? 0, 2)}`,
      ),
      ...(["before", "after"] as const).map((period) => {
        const posts = score.posts.filter((post) => post.period === period);
        return `${say.score[period]} ${say.score.mean(format.count(meanScore(score.system, posts)), posts.length)}`;
      }),
      `${say.score.best} ${ranked[0]?.post.name} ${format.count(ranked[0]?.points ?? 0)}`,
    ],
  };
}
