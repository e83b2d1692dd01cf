import { useFormat } from "../../controls/use-format.ts";
import type { ReportNotes } from "../../domain/report/report-notes.ts";
import { variablesOf } from "../../domain/report/variables.ts";
import { inputBounds, readInput } from "../../domain/simulation/inputs.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import { formatInput } from "../../i18n/format/input-format.ts";
import type { reportSheet } from "../../i18n/fr/report-sheet.ts";
import type { Locale } from "../../i18n/locale.ts";
import { variableName } from "../../i18n/variable-name.ts";
import type { VariableNames } from "../../i18n/variable-names.ts";

type Props = {
  readonly scenario: Scenario;
  readonly report: ReportNotes;
  readonly names: VariableNames;
  readonly words: typeof reportSheet;
  readonly locale: Locale;
};

/** Every variable of the plan with its value, and what was written of it. */
export function VariableTable({ scenario, report, names, words, locale }: Props) {
  const format = useFormat(locale);
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
              <th scope="row">{variableName(scenario, name, names)}</th>
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
