import type { InputName } from "../../domain/simulation/inputs.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import type { inputNouns } from "../../i18n/fr/input-nouns.ts";
import { variableName } from "../../i18n/variable-name.ts";

/** What a variable of the plan is called in the report; a value of a metric's own bears the metric's id. */
export function variableOf(scenario: Scenario, name: InputName, nouns: typeof inputNouns): string {
  return variableName(scenario, name, nouns, (id) => id);
}
