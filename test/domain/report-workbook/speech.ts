import { METRICS } from "../../../src/domain/metric/metric-catalogue.ts";
import type { WorkbookSpeech } from "../../../src/domain/report-workbook/words.ts";
import type { Scenario } from "../../../src/domain/simulation/scenario.ts";
import { reportWorkbook as english } from "../../../src/i18n/en/report-workbook.ts";
import { workbookParts as englishParts } from "../../../src/i18n/en/workbook-parts.ts";
import { reportWorkbook as french } from "../../../src/i18n/fr/report-workbook.ts";
import { workbookParts as frenchParts } from "../../../src/i18n/fr/workbook-parts.ts";
import type { Locale } from "../../../src/i18n/locale.ts";
import { ownVariableNames } from "../../../src/i18n/own-variables.ts";
import { planPartNames } from "../../../src/i18n/plan-part-names.ts";

const WORDS = {
  fr: { words: french, parts: frenchParts },
  en: { words: english, parts: englishParts },
};

/** What a workbook of this scenario is written with in one language. */
export function speechOf(scenario: Scenario, locale: Locale): WorkbookSpeech {
  const { words, parts } = WORDS[locale];
  return {
    words,
    parts,
    names: planPartNames(scenario, ownVariableNames(locale), words.steps),
    metrics: Object.fromEntries(METRICS.map(({ id, name, unit }) => [id, { name: name[locale], unit }])),
  };
}
