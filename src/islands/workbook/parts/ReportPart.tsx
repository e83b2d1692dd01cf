import { BLANK_MONTH } from "../../../domain/business/blank-month.ts";
import { variablesOf } from "../../../domain/report/variables.ts";
import { hasInput, inputBounds, readInput } from "../../../domain/simulation/inputs.ts";
import { formatInput } from "../../../i18n/format/input-format.ts";
import { variableName } from "../../../i18n/variable-name.ts";
import { useDesk } from "../desk.ts";
import { Entries, Entry, Written } from "./Entries.tsx";
import type { PartProps } from "./part-props.ts";

/** What the learner adds to the figures: whom it is for, where each variable comes from, its limits and what comes next. */
export function ReportPart({ business: { report, plan } }: PartProps) {
  const { words, format, locale } = useDesk();
  const { unwritten, report: say } = words.parts;
  const scenario = plan?.scenario ?? BLANK_MONTH;
  // A note on an input that the plan has lost stays in the workbook, and has nothing to stand beside here.
  const names = [
    ...variablesOf(scenario),
    ...Object.keys(report.variables).filter((name) => readInput(scenario, name) === 0),
  ].filter((name) => hasInput(scenario, name));
  return (
    <>
      <Entries>
        <Entry name={say.reader}>
          <Written text={report.reader} otherwise={unwritten} />
        </Entry>
      </Entries>
      {names.length > 0 && (
        <ul className="variables" aria-label={say.variables}>
          {names.map((name) => {
            const note = Object.hasOwn(report.variables, name) ? report.variables[name] : undefined;
            const value = readInput(scenario, name) ?? 0;
            return (
              <li key={name}>
                <span>
                  {variableName(scenario, name, words.names)}{" "}
                  <b>{formatInput(value, inputBounds(name).unit, format, locale)}</b>
                </span>
                <span>
                  {note ? [note.source, note.period].filter(Boolean).join(" · ") : ""}{" "}
                  {note?.reason ? (
                    <small>{note.reason}</small>
                  ) : (
                    <i className="unwritten">{say.undescribed}</i>
                  )}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      <Entries>
        <Entry name={say.limits}>
          <Written text={report.limits} otherwise={unwritten} />
        </Entry>
        <Entry name={say.nextStep}>
          <Written text={report.nextStep} otherwise={unwritten} />
        </Entry>
      </Entries>
    </>
  );
}
