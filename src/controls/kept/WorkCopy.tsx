import { useRef, useState } from "react";
import { datedFileName, saveFile } from "../../adapters/file/save-file.ts";
import { today } from "../../adapters/page/today.ts";
import type { KeptWords } from "../../i18n/kept-words.ts";
import { noteCopy } from "../../state/workbook/keeping.ts";
import { summariseWorkbook, type WorkbookSummary } from "../../state/workbook/summarise-workbook.ts";
import { $workbook } from "../../state/workbook/workbook.ts";
import { type CopyReading, copyText, readCopy, takeCopy } from "../../state/workbook/workbook-copy.ts";

type Props = { readonly words: KeptWords; readonly disabled: boolean };

type Found = Extract<CopyReading, { kind: "found" }>;

/** What the learner last did with a copy. */
type Done = { readonly note: string; readonly undo?: () => void };

/** Hands the workbook over as a file, and takes one up again in the place of what is here. */
export function WorkCopy({ words, disabled }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const [found, setFound] = useState<Found | null>(null);
  const [done, setDone] = useState<Done>({ note: "" });

  const save = () => {
    const workbook = $workbook.get();
    saveFile(
      datedFileName([words.copyName], "json"),
      new Blob([copyText(workbook)], { type: "application/json" }),
    );
    noteCopy(workbook, today());
  };
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    // The same file chosen again is to be read again.
    if (file.current) file.current.value = "";
    const reading = await readCopy(await chosen.text()).catch((): CopyReading => ({ kind: "no-copy" }));
    setFound(reading.kind === "found" ? reading : null);
    if (reading.kind === "found") dialog.current?.showModal();
    else setDone({ note: reading.kind === "no-copy" ? words.copyNone : words.copyNewer });
  };
  const take = () => {
    dialog.current?.close();
    if (!found) return;
    const undo = takeCopy(found);
    noteCopy($workbook.get(), today());
    setDone({ note: words.copyTaken, undo });
  };
  const takeBack = () => {
    done.undo?.();
    setDone({ note: words.copyUndone });
    // The button goes with what it takes back.
    opener.current?.focus();
  };

  return (
    <>
      <button type="button" className="text-button" disabled={disabled} onClick={save}>
        {words.copySave}
      </button>
      <button
        ref={opener}
        type="button"
        className="text-button"
        disabled={disabled}
        onClick={() => file.current?.click()}
      >
        {words.copyOpen}
      </button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => void read(event.target.files?.[0])}
      />
      <span role="status">{done.note}</span>
      {done.undo && (
        <button type="button" className="text-button" onClick={takeBack}>
          {words.copyUndo}
        </button>
      )}
      <dialog ref={dialog} className="erase-dialog" aria-labelledby="copy-question">
        <h2 id="copy-question">{words.copyQuestion}</h2>
        {found && (
          <dl className="copy-sides">
            <dt>{words.copyHolds}</dt>
            <dd>{summaryLines(summariseWorkbook(found.workbook), words)}</dd>
            <dt>{words.hereHolds}</dt>
            <dd>{summaryLines(summariseWorkbook($workbook.get()), words)}</dd>
          </dl>
        )}
        {found?.isWhole === false && <p>{words.copySurePartly}</p>}
        <p>{words.copySure}</p>
        <p className="erase-choices">
          <button type="button" className="button quiet" onClick={() => dialog.current?.close()}>
            {words.copyNo}
          </button>
          <button type="button" className="button" onClick={take}>
            {words.copyYes}
          </button>
        </p>
      </dialog>
    </>
  );
}

/** What a workbook holds, on one line; only its businesses are named even when there are none. */
function summaryLines({ businesses, plans, exercises, hasBench }: WorkbookSummary, words: KeptWords): string {
  return [
    words.businesses(businesses),
    hasBench ? words.bench : "",
    plans > 0 ? words.plans(plans) : "",
    exercises > 0 ? words.exercises(exercises) : "",
  ]
    .filter(Boolean)
    .join(" · ");
}
