import { useBusiness } from "../../controls/use-business.ts";
import { LIMITS } from "../../domain/business/limits.ts";
import type { report } from "../../i18n/fr/report.ts";
import { changeBusiness } from "../../state/workbook/workbook.ts";

type Props = {
  readonly name: "reader" | "limits" | "nextStep";
  readonly words: Pick<(typeof report)["own"], "fields" | "examples">;
  readonly disabled: boolean;
};

/** One of the texts that the learner adds to their report. */
export function ReportText({ name, words, disabled }: Props) {
  const { report } = useBusiness();
  return (
    <label className="own-field">
      <span>{words.fields[name]}</span>
      <textarea
        rows={2}
        value={report[name]}
        maxLength={name === "reader" ? LIMITS.line : LIMITS.text}
        disabled={disabled}
        placeholder={words.examples[name]}
        onChange={({ target }) => changeBusiness("report", (before) => ({ ...before, [name]: target.value }))}
      />
    </label>
  );
}
