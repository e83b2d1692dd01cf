import { useState } from "react";
import { today } from "../../adapters/page/today.ts";
import { type CopyQuestionWords, copyQuestionWords } from "../../i18n/copy-question-words.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { RecordAddition } from "../../state/records/copy-records.ts";
import { noteCopy } from "../../state/workbook/keeping.ts";
import { mergeWorkbook } from "../../state/workbook/merge-workbook.ts";
import { newBusinessId } from "../../state/workbook/shelf.ts";
import { summariseWorkbook, type WorkbookSummary } from "../../state/workbook/summarise-workbook.ts";
import { type CopyUse, takeCopy } from "../../state/workbook/take-copy.ts";
import { $workbook } from "../../state/workbook/workbook.ts";
import type { FoundCopy } from "../../state/workbook/workbook-copy.ts";
import { ModalDialog } from "../ModalDialog.tsx";

type Props = {
  readonly found: FoundCopy;
  /** What adding its dated figures comes to; `null` where this browser keeps none. */
  readonly figures: RecordAddition | null;
  readonly locale: Locale;
  /** The copy was taken up; `undo` puts back what was here. */
  onTaken(undo: () => Promise<void>): void;
  onClose(): void;
};

/** Says what is in a copy and what is here, and what adding it or taking it up will do, before it is done. */
export function CopyQuestion({ found, figures, locale, onTaken, onClose }: Props) {
  const words = copyQuestionWords(locale);
  const [hasFailed, setFailed] = useState(false);
  const here = $workbook.get();
  const merge = mergeWorkbook(here, found.workbook, newBusinessId);
  const take = async (use: CopyUse, close: () => void) => {
    try {
      const undo = await takeCopy(found, use);
      noteCopy($workbook.get(), today());
      onTaken(undo);
      close();
    } catch {
      setFailed(true);
    }
  };
  return (
    <ModalDialog className="erase-dialog" labelledBy="copy-question" onClose={onClose}>
      {(close) => (
        <>
          <h2 id="copy-question">{words.title}</h2>
          <dl className="copy-sides">
            <dt>{words.copyHolds}</dt>
            <dd>{summaryLine(summariseWorkbook(found.workbook), words)}</dd>
            <dt>{words.hereHolds}</dt>
            <dd>{summaryLine(summariseWorkbook(here), words)}</dd>
            <dt>{words.toAdd}</dt>
            <dd>
              {[
                ...(merge.businesses.length > 0 ? [words.businesses(merge.businesses)] : []),
                ...(merge.plans > 0 ? [words.plans(merge.plans)] : []),
                ...(merge.exercises > 0 ? [words.exercises(merge.exercises)] : []),
              ].join(" · ") || words.nothingNew}
              {merge.known > 0 && ` (${words.known(merge.known)})`}
            </dd>
            {found.records.length > 0 && (
              <>
                <dt>{words.figures}</dt>
                <dd>
                  {figures
                    ? words.figureCounts(figures.added, figures.known, figures.left)
                    : words.figuresOutOfReach}
                </dd>
              </>
            )}
          </dl>
          {merge.left > 0 && <p>{words.noRoom(merge.left)}</p>}
          {!found.isWhole && <p>{words.copySurePartly}</p>}
          <p>{words.copySure}</p>
          {hasFailed && <p role="alert">{words.failed}</p>}
          <p className="erase-choices">
            <button type="button" className="button quiet" onClick={close}>
              {words.copyNo}
            </button>
            <button type="button" className="button quiet" onClick={() => void take("replace", close)}>
              {words.copyYes}
            </button>
            <button type="button" className="button" onClick={() => void take("add", close)}>
              {words.copyAdd}
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
