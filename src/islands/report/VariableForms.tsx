import { useId } from "react";
import type { ReportWords } from "../../adapters/report/report-desk.ts";
import { useFormat } from "../../controls/use-format.ts";
import { LIMITS } from "../../domain/business/limits.ts";
import type { ReportNotes, VariableNote } from "../../domain/report/report-notes.ts";
import { variablesOf } from "../../domain/report/variables.ts";
import { type InputName, inputBounds, readInput } from "../../domain/simulation/inputs.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import { formatInput } from "../../i18n/format/input-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { variableName } from "../../i18n/variable-name.ts";
import { changeBusiness } from "../../state/workbook/workbook.ts";

const PARTS = ["source", "period", "reason"] as const;
const BLANK: VariableNote = { source: "", period: "", reason: "" };

type Props = {
  readonly scenario: Scenario;
  readonly report: ReportNotes;
  readonly words: ReportWords;
  readonly locale: Locale;
};

/** Each variable of the report: its value as it stands, where it was read, over what period, and why this value. */
export function VariableForms({ scenario, report, words, locale }: Props) {
  const id = useId();
  const format = useFormat(locale);
  const written = Object.values(report.variables);
  const form = (name: InputName) => {
    const label = variableName(scenario, name, words.names);
    const note = noteOf(report, name);
    const set = (part: Partial<VariableNote>) =>
      changeBusiness("report", (before) => ({
        ...before,
        variables: { ...before.variables, [name]: { ...noteOf(before, name), ...part } },
      }));
    return (
      <fieldset key={name} className="report-variable">
        <legend>
          {label}{" "}
          <b className="num">
            {formatInput(readInput(scenario, name) ?? 0, inputBounds(name).unit, format, locale)}
          </b>
        </legend>
        {PARTS.map((part) => (
          <label key={part} className="own-field">
            <span>{words.sheet.note[part]}</span>
            <input
              type="text"
              list={`${id}-${part}`}
              value={note[part]}
              maxLength={part === "reason" ? LIMITS.text : LIMITS.line}
              aria-label={`${label}, ${words.sheet.note[part]}`}
              onChange={({ target }) => set({ [part]: target.value })}
            />
          </label>
        ))}
      </fieldset>
    );
  };
  return (
    <>
      {variablesOf(scenario).map(form)}
      {/* Several variables come from one place, and from one period: what was written once is offered again. */}
      {PARTS.map((part) => (
        <datalist key={part} id={`${id}-${part}`}>
          {[...new Set(written.map((note) => note[part]))].filter(Boolean).map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      ))}
    </>
  );
}

function noteOf({ variables }: ReportNotes, name: string): VariableNote {
  return (Object.hasOwn(variables, name) ? variables[name] : undefined) ?? BLANK;
}
