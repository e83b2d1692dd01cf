import { type FigureUnit, figureOf, isFigureName } from "../domain/figure/figure-catalogue.ts";
import type { Outcome } from "../domain/quantity/outcome.ts";
import { isRecordFigureName, recordFigureOf } from "../domain/record/record-figures.ts";
import type { BusinessRecords } from "../domain/record/records.ts";
import { projectScenario } from "../domain/simulation/project-scenario.ts";
import type { Scenario } from "../domain/simulation/scenario.ts";
import { defaultFormatOptions, numberFormat } from "../i18n/format/number-format.ts";
import { formatOutcome } from "../i18n/format/quantity-format.ts";
import type { Locale } from "../i18n/locale.ts";

/** A figure that a text can name: its value, and how it is counted. */
export type NamedFigure = { readonly outcome: Outcome; readonly unit: FigureUnit };

/** The figure of a name, or `null` when there is none. */
export type FigureLookup = (name: string) => NamedFigure | null;

const PLACE = /\{([a-z][a-z0-9:./-]*)\}/g;

/** Figures of a scenario by their name in the catalogue, and of records as `recorded:` and theirs. */
export function figureLookup(scenario: Scenario, records: BusinessRecords): FigureLookup {
  const projection = projectScenario(scenario);
  return (name) => {
    const recorded = name.replace(/^recorded:/, "");
    if (recorded !== name) return isRecordFigureName(recorded) ? recordFigureOf(recorded, records) : null;
    return isFigureName(name) ? figureOf(name, scenario, projection) : null;
  };
}

/** A text without components with its `{names}` as figures, as this language writes them. One that is unknown stays as it is. */
export function fillFigures(text: string, lookup: FigureLookup, locale: Locale): string {
  const format = numberFormat(defaultFormatOptions(locale));
  return text.replace(PLACE, (whole, name: string) => {
    const found = lookup(name);
    return found === null ? whole : formatOutcome(found.outcome, found.unit, format, locale);
  });
}

/** The names in a text that no figure has. */
export function unknownFigures(text: string, lookup: FigureLookup): readonly string[] {
  return [...text.matchAll(PLACE)].map(([, name = ""]) => name).filter((name) => lookup(name) === null);
}
