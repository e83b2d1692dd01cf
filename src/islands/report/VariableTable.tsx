import { useFormat } from "../../controls/use-format.ts";
import type { ReportNotes } from "../../domain/report/report-notes.ts";
import { variablesOf } from "../../domain/report/variables.ts";
import { inputBounds, readInput } from "../../domain/simulation/inputs.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import { formatInput } from "../../i18n/format/input-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { variableOf } from "./variable-of.ts";
import { useWords } from "./words.ts";

type Props = { readonly scenario: Scenario; readonly report: ReportNotes; readonly locale: Locale };

/** Every variable of the plan with its value, and what was written of it. */
export function VariableTable({ scenario, report, locale }: Props) {
  const format = useFormat(locale);
  const { sheet: words, nouns } = useWords();
  return (
    <table>
      <thead>
        <tr>
          {words.head.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {variablesOf(scenario).map((name) => {
          const note = Object.hasOwn(report.variables, name) ? report.variables[name] : undefined;
          const value = readInput(scenario, name) ?? 0;
          return (
            <tr key={name}>
              <th scope="row">{variableOf(scenario, name, nouns)}</th>
              <td className="num">{formatInput(value, inputBounds(name).unit, format, locale)}</td>
              <td>
                {[note?.source, note?.period, note?.reason].filter(Boolean).join(" · ") || words.undescribed}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
