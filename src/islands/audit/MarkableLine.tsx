import { type KeyboardEvent, useId, useRef } from "react";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { FLAWS } from "../../domain/audit/flaws.ts";
import type { AuditMark } from "../../domain/audit/mark-audit.ts";
import type { Sentence } from "../../i18n/audit/say.ts";
import type { AuditWords } from "../../i18n/audit-words.ts";
import { CheckIcon } from "./CheckIcon.tsx";
import { Prose } from "./Prose.tsx";

type Props = {
  readonly letter: string;
  readonly sentence: Sentence;
  readonly mark: AuditMark | undefined;
  readonly isOpen: boolean;
  readonly disabled: boolean;
  readonly words: AuditWords;
  onOpen(isOpen: boolean): void;
  onMark(mark: AuditMark | null): void;
};

const CHOICES: readonly AuditMark[] = [...FLAWS, "sound"];

/** A statement that can be marked: a button that opens the choice of what is wrong with it. */
export function MarkableLine({ letter, sentence, mark, isOpen, disabled, words, onOpen, onMark }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const nameOf = (each: AuditMark) => (each === "sound" ? words.mark.sound : words.flaws[each]);
  const close = () => {
    onOpen(false);
    button.current?.focus();
  };
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key === "Escape" && isOpen) close();
  };
  return (
    <div className={mark ? "audit-markable is-marked" : "audit-markable"}>
      <button
        ref={button}
        type="button"
        className="audit-statement"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-choice` : undefined}
        aria-describedby={mark ? `${id}-mark` : undefined}
        disabled={disabled}
        onClick={() => onOpen(!isOpen)}
        onKeyDown={closeOnEscape}
      >
        <span className="audit-letter">{letter}</span>
        <span>
          <Prose of={sentence} />
        </span>
      </button>
      {mark && (
        <p id={`${id}-mark`} className={mark === "sound" ? "audit-mark is-sound" : "audit-mark"}>
          {mark === "sound" ? <CheckIcon /> : <MendIcon />}
          {mark === "sound" ? nameOf(mark) : words.mark.marked(nameOf(mark))}
        </p>
      )}
      {isOpen && (
        <div id={`${id}-choice`} className="audit-choice">
          <fieldset onKeyDown={closeOnEscape}>
            <legend>{words.mark.legend}</legend>
            {CHOICES.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name={`${id}-flaw`}
                  checked={mark === each}
                  onChange={() => onMark(each)}
                />
                <span>{nameOf(each)}</span>
              </label>
            ))}
          </fieldset>
          <p>
            {mark && (
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  onMark(null);
                  close();
                }}
              >
                {words.mark.clear}
              </button>
            )}
            <button type="button" className="text-button" onClick={close}>
              {words.mark.close}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
