import { useRef, useState } from "react";
import { datedFileName, saveFile } from "../../adapters/file/save-file.ts";
import type { PracticeWords } from "../../i18n/practice-words.ts";
import { $workbook } from "../../state/workbook/workbook.ts";
import { type CopyReading, copyText, readCopy, takeCopy } from "../../state/workbook/workbook-copy.ts";

type Props = { readonly words: PracticeWords; readonly disabled: boolean };

type Found = Extract<CopyReading, { kind: "found" }>;

/** Hands the workbook over as a file, and takes one up again in the place of what is here. */
export function WorkCopy({ words, disabled }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const [found, setFound] = useState<Found | null>(null);
  const [note, setNote] = useState("");

  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    // The same file chosen again is to be read again.
    if (file.current) file.current.value = "";
    const reading = await readCopy(await chosen.text()).catch((): CopyReading => ({ kind: "no-copy" }));
    setNote(reading.kind === "found" ? "" : reading.kind === "no-copy" ? words.copyNone : words.copyNewer);
    setFound(reading.kind === "found" ? reading : null);
    if (reading.kind === "found") dialog.current?.showModal();
  };
  const take = () => {
    if (found) takeCopy(found);
    dialog.current?.close();
    setNote(words.copyTaken);
  };

  return (
    <>
      <button
        type="button"
        className="text-button"
        disabled={disabled}
        onClick={() =>
          saveFile(
            datedFileName([words.copyName], "json"),
            new Blob([copyText($workbook.get())], { type: "application/json" }),
          )
        }
      >
        {words.copySave}
      </button>
      <button type="button" className="text-button" disabled={disabled} onClick={() => file.current?.click()}>
        {words.copyOpen}
      </button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => void read(event.target.files?.[0])}
      />
      <span role="status">{note}</span>
      <dialog ref={dialog} className="erase-dialog" aria-labelledby="copy-question">
        <p id="copy-question">{found?.isWhole === false ? words.copySurePartly : words.copySure}</p>
        <p>
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
