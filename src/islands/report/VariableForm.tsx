import { useFormat } from "../../controls/use-format.ts";
import { LIMITS } from "../../domain/business/limits.ts";
import type { ReportNotes, VariableNote } from "../../domain/report/report-notes.ts";
import { type InputName, inputBounds, readInput } from "../../domain/simulation/inputs.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import { formatInput } from "../../i18n/format/input-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { changeBusiness } from "../../state/workbook/workbook.ts";
import { variableOf } from "./variable-of.ts";
import { useWords } from "./words.ts";

const BLANK: VariableNote = { source: "", period: "", reason: "" };

type Props = {
  readonly name: InputName;
  readonly scenario: Scenario;
  readonly report: ReportNotes;
  readonly locale: Locale;
};

/** One variable of the report: its value as it stands, where it was read, over what period, and why this value. */
export function VariableForm({ name, scenario, report, locale }: Props) {
  const format = useFormat(locale);
  const { own: words, nouns } = useWords();
  const label = variableOf(scenario, name, nouns);
  const note = noteOf(report, name);
  const set = (part: Partial<VariableNote>) =>
    changeBusiness("report", (before) => ({
      ...before,
      variables: { ...before.variables, [name]: { ...noteOf(before, name), ...part } },
    }));
  const field = (part: keyof VariableNote) => (
    <label className="own-field">
      <span>{words.note[part]}</span>
      <input
        type="text"
        value={note[part]}
        maxLength={part === "reason" ? LIMITS.text : LIMITS.line}
        aria-label={`${label}, ${words.note[part]}`}
        onChange={({ target }) => set({ [part]: target.value })}
      />
    </label>
  );
  return (
    <fieldset className="report-variable">
      <legend>
        {label}{" "}
        <b className="num">
          {formatInput(readInput(scenario, name) ?? 0, inputBounds(name).unit, format, locale)}
        </b>
      </legend>
      {field("source")}
      {field("period")}
      {field("reason")}
    </fieldset>
  );
}

function noteOf({ variables }: ReportNotes, name: string): VariableNote {
  return (Object.hasOwn(variables, name) ? variables[name] : undefined) ?? BLANK;
}
