import type { FigureUnit } from "../figure/figure-definition.ts";
import type { MetricId } from "../metric/metric-catalogue.ts";
import type { Outcome } from "../quantity/outcome.ts";
import type { ProjectedChannel, Projection } from "../simulation/projection.ts";
import type { Scenario } from "../simulation/scenario.ts";
import type { Expression } from "./expression.ts";

/** What the indicators are asked of: a projected scenario, and the channel that the path's are about. */
export type IndicatorSetting = {
  readonly scenario: Scenario;
  readonly projection: Projection;
  readonly channel: ProjectedChannel;
};

/** A figure of the plan with the formula it comes from. */
export type Indicator<Id extends string = string> = {
  readonly id: Id;
  readonly unit: FigureUnit;
  readonly outcome: Outcome;
  readonly formula: Expression;
  /** The amounts or counts that a ratio hides: what is divided, and by what. */
  readonly beside: readonly [Expression, Expression] | null;
  /** The entry of the metric catalogue that it is, with what misleads about it; `null` when it has none. */
  readonly metric: MetricId | null;
};

/** An indicator, with the two sides of its ratio beside it where its formula is one. */
export function indicator<Id extends string>(
  id: Id,
  unit: FigureUnit,
  outcome: Outcome,
  formula: Expression,
  metric: MetricId | null = null,
  beside: Indicator["beside"] = formula.kind === "quotient" ? [formula.over, formula.under] : null,
): Indicator<Id> {
  return { id, unit, outcome, formula, metric, beside };
}
