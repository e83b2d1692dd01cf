import { FIGURES, type FigureUnit, figureOf, isFigureName } from "../../domain/figure/figure-catalogue.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import type { Projection } from "../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";

/** Turns a value and its unit into the page's text. */
export type FigureWriter = (value: number | null, unit: FigureUnit) => string;

const figuresOnPage = () => document.querySelectorAll<HTMLDataElement>("data[data-unit]");

/** Rewrites every figure in the page's prose from a projected scenario, where its name is one of the engine's. */
export function showFigures(scenario: Scenario, projection: Projection, write: FigureWriter): void {
  for (const element of figuresOnPage()) {
    const name = element.dataset["figure"];
    if (!name || !isFigureName(name)) continue;
    const { outcome } = figureOf(name, scenario, projection);
    const value = isDefined(outcome) ? outcome : null;
    element.value = value === null ? "" : String(value);
    setText(element, write(value, FIGURES[name].unit));
  }
}

/** Rewrites every figure in the page's prose as it stands, in another format. */
export function reformatFigures(write: FigureWriter): void {
  for (const element of figuresOnPage()) {
    const value = element.value === "" ? null : Number(element.value);
    setText(element, write(value, element.dataset["unit"] as FigureUnit));
  }
}

function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
