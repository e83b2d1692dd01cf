import { type ComponentProps, type ComponentType, useRef, useState } from "react";
import { datedFileName, saveFile } from "../../adapters/file/save-file.ts";
import { today } from "../../adapters/page/today.ts";
import type { KeptWords } from "../../i18n/kept-words.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { RecordAddition } from "../../state/records/copy-records.ts";
import { $workbook } from "../../state/workbook/workbook.ts";
import type { CopyReading, FoundCopy } from "../../state/workbook/workbook-copy.ts";
import type { CopyQuestion } from "./CopyQuestion.tsx";

type Props = { readonly words: KeptWords; readonly locale: Locale; readonly disabled: boolean };

/** A copy that was read, and what asks about it. */
type Asked = {
  readonly found: FoundCopy;
  readonly figures: RecordAddition | null;
  readonly Question: ComponentType<ComponentProps<typeof CopyQuestion>>;
};

/** What the learner last did with a copy. */
type Done = { readonly note: string; readonly undo?: () => Promise<void> };

/** Hands everything over as one file, and takes such a file up again, beside what is here or in its place. */
export function WorkCopy({ words, locale, disabled }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [done, setDone] = useState<Done>({ note: "" });

  const save = async () => {
    // Without it, the figures would be missing from a file that looks whole: then there is no file.
    const fetched = await Promise.all([
      import("../../state/records/copy-records.ts"),
      import("../../state/workbook/workbook-copy.ts"),
    ]).catch(() => null);
    if (!fetched) return setDone({ note: words.copyUnmade });
    const [{ copiedRecord }, { copyText }] = fetched;
    const records = await copiedRecord();
    const workbook = $workbook.get();
    saveFile(
      datedFileName([words.copyName], "json"),
      new Blob([copyText(workbook, records)], { type: "application/json" }),
    );
    // The file is what counts; where this cannot be fetched, only the reminder comes sooner.
    import("../../state/workbook/keeping.ts").then(
      ({ noteCopy }) => noteCopy(workbook, today()),
      () => {},
    );
  };
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    // The same file chosen again is to be read again.
    if (file.current) file.current.value = "";
    try {
      const { readCopy } = await import("../../state/workbook/workbook-copy.ts");
      const reading: CopyReading = await readCopy(await chosen.text());
      if (reading.kind === "found") {
        const [{ CopyQuestion: Question }, { weighAddition }] = await Promise.all([
          import("./CopyQuestion.tsx"),
          import("../../state/records/copy-records.ts"),
        ]);
        const figures = await weighAddition(reading.records).catch(() => null);
        setAsked({ found: reading, figures, Question });
      } else {
        setDone({ note: reading.kind === "no-copy" ? words.copyNone : words.copyNewer });
      }
    } catch {
      setDone({ note: words.copyNone });
    }
  };
  const takeBack = async () => {
    await done.undo?.();
    setDone({ note: words.copyUndone });
    // The button goes with what it takes back.
    opener.current?.focus();
  };

  return (
    <>
      <button type="button" className="text-button" disabled={disabled} onClick={() => void save()}>
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
        <button type="button" className="text-button" onClick={() => void takeBack()}>
          {words.copyUndo}
        </button>
      )}
      {asked && (
        <asked.Question
          found={asked.found}
          figures={asked.figures}
          locale={locale}
          onTaken={(undo) => setDone({ note: words.copyTaken, undo })}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
