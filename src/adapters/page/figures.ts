import { CORE_FIGURES } from "../../domain/figure/core-figures.ts";
import type { FigureDefinition, FigureUnit } from "../../domain/figure/figure-definition.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import type { Projection } from "../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import { followChange } from "./follow-change.ts";
import { writeText } from "./write-text.ts";

/** Turns a value and its unit into the page's text. */
export type FigureWriter = (value: number | null, unit: FigureUnit) => string;

const inView = new Set<Element>();
let watcher: IntersectionObserver | undefined;
let showOthers = () => {};
const followWithOthers = () => showOthers();

// The text is the build's: its figures are the same from the first to the last.
let found: readonly HTMLDataElement[] | undefined;

function figuresOnPage(): readonly HTMLDataElement[] {
  found ??= Array.from(document.querySelectorAll<HTMLDataElement>("data[data-unit]"));
  return found;
}

/** Definitions by name: those that any page may quote, and once fetched, those of this lesson. */
let known: Readonly<Record<string, FigureDefinition>> = CORE_FIGURES;
let areAllKnown: boolean | undefined;

/** Fetches what this lesson quotes beyond what every page has; `onReady` is called when they can be shown. */
function fetchOthers(onReady: () => void): void {
  if (areAllKnown !== undefined) return;
  areAllKnown = figuresOnPage().every(
    ({ dataset }) => dataset["figure"] === undefined || Object.hasOwn(known, dataset["figure"]),
  );
  if (areAllKnown) return;
  import("../../domain/figure/lesson-figures.ts").then(
    ({ LESSON_FIGURES }) => {
      known = { ...CORE_FIGURES, ...LESSON_FIGURES };
      onReady();
    },
    () => {
      // Out of reach: the next change asks again.
      areAllKnown = undefined;
    },
  );
}

/**
 * Rewrites the figures in the page's prose from a projected scenario, where their names are the engine's: those in view
 * at once, the others once these have been painted.
 */
export function showFigures(scenario: Scenario, projection: Projection, write: FigureWriter): void {
  const all = figuresOnPage();
  if (!watcher) watch(all);
  const show = (elements: readonly HTMLDataElement[]) => {
    for (const element of elements) showFigure(element, scenario, projection, write);
  };
  show(all.filter((element) => inView.has(element)));
  showOthers = () => show(all);
  fetchOthers(() => showOthers());
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
  const definition = name !== undefined && Object.hasOwn(known, name) ? known[name] : undefined;
  if (!definition) return;
  const outcome = definition.of(scenario, projection);
  const value = isDefined(outcome) ? outcome : null;
  const kept = value === null ? "" : String(value);
  if (element.value === kept) return;
  element.value = kept;
  writeText(element, write(value, definition.unit));
}

/** Rewrites every figure in the page's prose as it stands, in another format. */
export function reformatFigures(write: FigureWriter): void {
  for (const element of figuresOnPage()) {
    const value = element.value === "" ? null : Number(element.value);
    writeText(element, write(value, element.dataset["unit"] as FigureUnit));
  }
}
