import type { Outcome } from "../quantity/outcome.ts";
import type { Projection } from "../simulation/project-scenario.ts";
import type { Scenario } from "../simulation/scenario.ts";
import { CORE_FIGURES } from "./core-figures.ts";
import type { FigureDefinition, FigureSide, FigureUnit } from "./figure-definition.ts";
import { LESSON_FIGURES } from "./lesson-figures.ts";

export type { FigureSide, FigureUnit } from "./figure-definition.ts";

/** Every figure that prose or a chart's title may quote, by name. */
export const FIGURES = { ...CORE_FIGURES, ...LESSON_FIGURES } as const satisfies Record<
  string,
  FigureDefinition
>;

export type FigureName = keyof typeof FIGURES;

/** True when `name` is a figure that exists. */
export function isFigureName(name: string): name is FigureName {
  return Object.hasOwn(FIGURES, name);
}

/** The named figure of a projected scenario, with its unit and side. */
export function figureOf(
  name: FigureName,
  scenario: Scenario,
  projection: Projection,
): { outcome: Outcome; unit: FigureUnit; side: FigureSide } {
  const definition: FigureDefinition = FIGURES[name];
  return { outcome: definition.of(scenario, projection), unit: definition.unit, side: definition.side };
}
