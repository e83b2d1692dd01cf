import { variablesOf } from "../../../domain/report/variables.ts";
import {
  type InputName,
  inputBounds,
  inputField,
  inputOwner,
  readInput,
} from "../../../domain/simulation/inputs.ts";
import type { Scenario } from "../../../domain/simulation/scenario.ts";
import { formatInput } from "../../../i18n/format/input-format.ts";
import { variableName } from "../../../i18n/variable-name.ts";
import type { ReportSection } from "../report-block.ts";
import type { PlanDesk, ReportWords } from "../report-desk.ts";

/** Every variable of the plan: its value, what it means and how it is worked out, and what was written of it. */
export function variablesSection({ business, words, format, locale, scenario }: PlanDesk): ReportSection {
  const say = words.sheet;
  const { variables } = business.report;
  const rows = variablesOf(scenario).map((name) => {
    const note = Object.hasOwn(variables, name) ? variables[name] : undefined;
    return [
      variableName(scenario, name, words.names),
      formatInput(readInput(scenario, name) ?? 0, inputBounds(name).unit, format, locale),
      definition(scenario, name, words),
      [note?.source, note?.period, note?.reason].filter(Boolean).join(" · ") || say.undescribed,
    ];
  });
  const table = { name: say.variables, head: say.head, rows, figures: [1] };
  return { title: say.variables, blocks: [{ kind: "table", table }] };
}

/** What a variable means, and its formula where it has one. */
function definition(scenario: Scenario, name: InputName, { help, formulas, sheet }: ReportWords): string {
  const field = inputField(name);
  // Without a lead stage the same rate is a share of visits.
  const channel = scenario.channels.find(({ id }) => id === inputOwner(name));
  const formula = formulas[field === "closeRate" && channel?.leadRate === null ? "closeRate direct" : field];
  return formula ? `${help[field].means} ${sheet.formula(formula)}` : help[field].means;
}
