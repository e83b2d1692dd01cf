import type { InputName } from "../../domain/simulation/inputs.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import { inputNouns as english } from "../../i18n/en/input-nouns.ts";
import { inputNouns as french } from "../../i18n/fr/input-nouns.ts";
import type { Locale } from "../../i18n/locale.ts";
import { variableName } from "../../i18n/variable-name.ts";

const NOUNS = { fr: french, en: english };

/** What a variable of the plan is called in the report; a value of a metric's own bears the metric's id. */
export function variableOf(scenario: Scenario, name: InputName, locale: Locale): string {
  return variableName(scenario, name, NOUNS[locale], (id) => id);
}
