import type { InputUnit } from "../simulation/inputs.ts";
import type { BothLanguages, GoodDirection, Metric, PlatformName } from "./metric.ts";
import { recordedUnit } from "./recorded-unit.ts";
import type { MetricTraits } from "./review-metric-set.ts";

/** A metric of the catalogue in one language. */
export type ListedMetric = MetricTraits & {
  readonly name: string;
  readonly formula: string;
  /** The unit in which a figure of it is written down. */
  readonly unit: InputUnit;
  readonly better: GoodDirection;
  readonly pitfalls: readonly string[];
  readonly platforms: readonly PlatformName[];
};

/** The metric in one language, without what only authors need. */
export function listedMetric(metric: Metric, language: keyof BothLanguages): ListedMetric {
  const { id, name, formula, family, stage, monetary, per, better, pitfalls, platforms } = metric;
  return {
    ...{ id, family, stage, monetary, per, better, platforms },
    name: name[language],
    formula: formula[language],
    unit: recordedUnit(metric),
    pitfalls: pitfalls.map((pitfall) => pitfall[language]),
  };
}
