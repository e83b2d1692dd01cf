import { FIGURES } from "../../domain/figure/figure-catalogue.ts";
import type { FigureDefinition } from "../../domain/figure/figure-definition.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import type { Projection } from "../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import { followChange } from "./follow-change.ts";
import { type FigureWriter, figuresInProse } from "./prose-figures.ts";
import { writeText } from "./write-text.ts";

const KNOWN: Readonly<Record<string, FigureDefinition>> = FIGURES;

const inView = new Set<Element>();
let watcher: IntersectionObserver | undefined;
let showOthers = () => {};
const followWithOthers = () => showOthers();

/**
 * Rewrites the figures in the page's prose from a projected scenario, where their names are the engine's: those in view
 * at once, the others once these have been painted.
 */
export function showFigures(scenario: Scenario, projection: Projection, write: FigureWriter): void {
  const all = figuresInProse();
  if (!watcher) watch(all);
  const show = (elements: readonly HTMLDataElement[]) => {
    for (const element of elements) showFigure(element, scenario, projection, write);
  };
  show(all.filter((element) => inView.has(element)));
  showOthers = () => show(all);
  followChange(followWithOthers);
}

function watch(elements: readonly Element[]): void {
  watcher = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
    }
  });
  for (const element of elements) watcher.observe(element);
}

function showFigure(
  element: HTMLDataElement,
  scenario: Scenario,
  projection: Projection,
  write: FigureWriter,
): void {
  const name = element.dataset["figure"];
  const definition = name !== undefined && Object.hasOwn(KNOWN, name) ? KNOWN[name] : undefined;
  if (!definition) return;
  const outcome = definition.of(scenario, projection);
  const value = isDefined(outcome) ? outcome : null;
  const kept = value === null ? "" : String(value);
  if (element.value === kept) return;
  element.value = kept;
  writeText(element, write(value, definition.unit));
}
