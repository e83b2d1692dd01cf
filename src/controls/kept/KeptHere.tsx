import { useRef } from "react";
import { forgetDatabase } from "../../adapters/storage/forget-database.ts";
import { forgetStored } from "../../adapters/storage/forget-stored.ts";
import type { KeptWords } from "../../i18n/kept-words.ts";
import type { Locale } from "../../i18n/locale.ts";
import { WorkCopy } from "./WorkCopy.tsx";

type Props = { readonly words: KeptWords; readonly locale: Locale; readonly disabled: boolean };

/** What this browser keeps: as a file to carry away or to take up, or erased, once the learner has said so twice. */
export function KeptHere({ words, locale, disabled }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <section className="erase" aria-label={words.erase}>
      <p>{words.eraseText}</p>
      <div className="erase-acts">
        <WorkCopy words={words} locale={locale} disabled={disabled} />
        <button
          type="button"
          className="text-button"
          disabled={disabled}
          onClick={() => dialog.current?.showModal()}
        >
          {words.erase}
        </button>
      </div>
      <dialog ref={dialog} className="erase-dialog" aria-labelledby="erase-question">
        <p id="erase-question">{words.eraseSure}</p>
        <p className="erase-choices">
          <button type="button" className="button quiet" onClick={() => dialog.current?.close()}>
            {words.eraseNo}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              forgetStored();
              forgetDatabase();
              location.replace(location.pathname);
            }}
          >
            {words.eraseYes}
          </button>
        </p>
      </dialog>
    </section>
  );
}
