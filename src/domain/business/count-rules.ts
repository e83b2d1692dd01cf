import type { Experiment } from "../experiment/experiment.ts";
import { COUNTED_STAGES } from "../funnel/funnel-counts.ts";
import { wideningStages } from "../funnel/stage-rates.ts";
import type { Measurement } from "../record/record-sheet.ts";
import { SIGNALS } from "../score/score-system.ts";
import { countOf, isBlank, lacking, type PartRule } from "./part-rule.ts";
import type { Missing } from "./parts.ts";

/** Periods of one series from which on a movement can be told from a first figure. */
const FEWEST_PERIODS = 3;
/** Posts without which a score has nothing to order. */
const FEWEST_POSTS = 2;

/** A funnel needs both its ends and the visits between them; a stage of leads is not everybody's. */
export const funnelRule: PartRule = ({ funnel }) => ({
  isEmpty: COUNTED_STAGES.every((stage) => funnel[stage] === null),
  missing: [
    ...lacking("no-audience-count", funnel.impressions === null && funnel.reach === null),
    ...lacking("no-visit-count", funnel.visits === null),
    ...lacking("no-sale-count", funnel.sales === null),
    ...lacking("funnel-widens", wideningStages(funnel)),
  ],
});

/** A sheet tells something once one figure was written down for three periods, and each with the place it was read in. */
export const recordsRule: PartRule = ({ records: { measurements } }) => ({
  isEmpty: measurements.length === 0,
  missing: [
    ...lacking("no-measurement", measurements.length === 0),
    ...lacking("few-periods", measurements.length > 0 && longestSeries(measurements) < FEWEST_PERIODS),
    ...lacking(
      "measurement-without-source",
      countOf(measurements, ({ source }) => isBlank(source)),
    ),
  ],
});

/** One experiment that was carried through is enough; others may be under way. */
export const experimentsRule: PartRule = ({ experiments }) => {
  const gaps = experiments.map(experimentGaps);
  const nearest = gaps.toSorted((one, other) => one.length - other.length)[0];
  return { isEmpty: experiments.length === 0, missing: nearest ?? lacking("no-experiment", true) };
};

/** A score is tried on posts of two periods: without them nobody knows what its weights do. */
export const scoreRule: PartRule = ({ score: { system, posts } }) => {
  const hasPoints = SIGNALS.some((signal) => (system.points[signal] ?? 0) !== 0);
  return {
    isEmpty: !hasPoints && posts.length === 0,
    missing: [
      ...lacking("no-points", !hasPoints),
      ...lacking("few-posts", posts.length < FEWEST_POSTS),
      ...lacking(
        "one-period-scored",
        posts.length >= FEWEST_POSTS && new Set(posts.map(({ period }) => period)).size < 2,
      ),
    ],
  };
};

function experimentGaps({ hypothesis, a, b, decision, learned }: Experiment): readonly Missing[] {
  const counts = [a.exposed, a.converted, b.exposed, b.converted];
  return [
    ...lacking("experiment-without-hypothesis", isBlank(hypothesis)),
    ...lacking("experiment-without-counts", counts.includes(null)),
    ...lacking("experiment-undecided", decision === ""),
    ...lacking("experiment-without-lesson", isBlank(learned)),
  ];
}

function longestSeries(measurements: readonly Measurement[]): number {
  const days = new Map<string, Set<string>>();
  for (const { metric, channel, item, day, value } of measurements) {
    if (value === null) continue;
    const series = JSON.stringify([metric, channel, item]);
    days.set(series, (days.get(series) ?? new Set()).add(day));
  }
  return Math.max(0, ...Array.from(days.values(), ({ size }) => size));
}
