import type { Outcome } from "../quantity/outcome.ts";
import type { Projection } from "../simulation/project-scenario.ts";
import type { Scenario } from "../simulation/scenario.ts";

/** How a figure is counted, so that it can be formatted. */
export type FigureUnit =
  | "money"
  | "price"
  | "rate"
  | "points"
  | "count"
  | "decimal"
  | "ordinal"
  | "hours"
  | "months";

/** What a figure counts, in the page's colours; `null` for everything that is neither cost nor value. */
export type FigureSide = "cost" | "value" | null;

export type FigureDefinition = {
  readonly unit: FigureUnit;
  readonly side: FigureSide;
  readonly of: (scenario: Scenario, projection: Projection) => Outcome;
};

/** A figure's definition. */
export const figure = (unit: FigureUnit, side: FigureSide, of: FigureDefinition["of"]): FigureDefinition => ({
  unit,
  side,
  of,
});
