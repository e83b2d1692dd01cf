import type { PracticeWords } from "../../i18n/practice-words.ts";

/** Stands where an exercise would, when what shows it could not be fetched. */
export function Unreached({ words }: { readonly words: PracticeWords }) {
  return (
    <p className="practice-notice" role="alert">
      {words.failed}{" "}
      <button type="button" className="text-button" onClick={() => location.reload()}>
        {words.retry}
      </button>
    </p>
  );
}
