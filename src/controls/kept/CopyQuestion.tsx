import { today } from "../../adapters/page/today.ts";
import { type CopyQuestionWords, copyQuestionWords } from "../../i18n/copy-question-words.ts";
import type { Locale } from "../../i18n/locale.ts";
import { noteCopy } from "../../state/workbook/keeping.ts";
import { summariseWorkbook, type WorkbookSummary } from "../../state/workbook/summarise-workbook.ts";
import { $workbook } from "../../state/workbook/workbook.ts";
import { type CopyReading, takeCopy } from "../../state/workbook/workbook-copy.ts";
import { ModalDialog } from "../ModalDialog.tsx";

/** A copy that could be read, whole or in part. */
export type FoundCopy = Extract<CopyReading, { kind: "found" }>;

type Props = {
  readonly found: FoundCopy;
  readonly locale: Locale;
  /** The copy took the place of what was here; `undo` puts that back. */
  onTaken(undo: () => void): void;
  onClose(): void;
};

/** Says what is in a copy and what is here, and what taking it up will do, before it is done. */
export function CopyQuestion({ found, locale, onTaken, onClose }: Props) {
  const words = copyQuestionWords(locale);
  return (
    <ModalDialog className="erase-dialog" labelledBy="copy-question" onClose={onClose}>
      {(close) => (
        <>
          <h2 id="copy-question">{words.title}</h2>
          <dl className="copy-sides">
            <dt>{words.copyHolds}</dt>
            <dd>{summaryLine(summariseWorkbook(found.workbook), words)}</dd>
            <dt>{words.hereHolds}</dt>
            <dd>{summaryLine(summariseWorkbook($workbook.get()), words)}</dd>
          </dl>
          {!found.isWhole && <p>{words.copySurePartly}</p>}
          <p>{words.copySure}</p>
          <p className="erase-choices">
            <button type="button" className="button quiet" onClick={close}>
              {words.copyNo}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                const undo = takeCopy(found);
                noteCopy($workbook.get(), today());
                onTaken(undo);
                close();
              }}
            >
              {words.copyYes}
            </button>
          </p>
        </>
      )}
    </ModalDialog>
  );
}

/** What a workbook holds, on one line; only its businesses are named even when there are none. */
function summaryLine(
  { businesses, plans, exercises, hasBench }: WorkbookSummary,
  words: CopyQuestionWords,
): string {
  return [
    words.businesses(businesses),
    hasBench ? words.bench : "",
    plans > 0 ? words.plans(plans) : "",
    exercises > 0 ? words.exercises(exercises) : "",
  ]
    .filter(Boolean)
    .join(" · ");
}
