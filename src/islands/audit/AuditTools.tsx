import { useState } from "react";
import { addressWith, goToFragment } from "../../adapters/page/address.ts";
import { announce } from "../../adapters/page/announce.ts";
import { copyText } from "../../adapters/page/copy-text.ts";
import { AUDIT_LEVELS, type AuditSpec, anotherAudit, printAuditSpec } from "../../domain/audit/audit-spec.ts";
import type { AuditWords } from "../../i18n/audit-words.ts";
import type { Paper } from "./use-paper.ts";

type Props = {
  readonly spec: AuditSpec;
  readonly words: AuditWords;
  readonly disabled: boolean;
  onPrint(paper: Paper): void;
};

/** Which report: its level, another one, its link, and its paper. */
export function AuditTools({ spec, words, disabled, onPrint }: Props) {
  const [copied, setCopied] = useState<string | null>(null);
  const name = printAuditSpec(spec);
  const goTo = (next: AuditSpec) => goToFragment(printAuditSpec(next));
  const copy = async () => {
    const isCopied = await copyText(addressWith(name));
    // The bar then shows what could not be copied.
    if (!isCopied) goTo(spec);
    const said = isCopied ? words.copied : words.notCopied;
    setCopied(said);
    announce(() => said);
  };
  return (
    <div className="audit-tools needs-js">
      <fieldset className="audit-levels">
        <legend>{words.level}</legend>
        {AUDIT_LEVELS.map((level) => (
          <label key={level}>
            <input
              type="radio"
              name="audit-level"
              checked={spec.level === level}
              disabled={disabled}
              onChange={() => goTo({ ...spec, level })}
            />
            <span>{words.levels[level]}</span>
          </label>
        ))}
      </fieldset>
      <p>
        <button
          type="button"
          className="button quiet"
          disabled={disabled}
          onClick={() => {
            setCopied(null);
            goTo(anotherAudit(spec, Math.random()));
          }}
        >
          {words.another}
        </button>
        <button type="button" className="text-button" disabled={disabled} onClick={copy}>
          {words.copyLink}
        </button>
        <button type="button" className="text-button" disabled={disabled} onClick={() => onPrint("blank")}>
          {words.print}
        </button>
        <button type="button" className="text-button" disabled={disabled} onClick={() => onPrint("answers")}>
          {words.printAnswers}
        </button>
      </p>
      {copied && <p className="audit-copied">{copied}</p>}
    </div>
  );
}
