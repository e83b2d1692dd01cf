import type { examWords } from "../../i18n/exam-words.ts";

type Props = { readonly words: ReturnType<typeof examWords>; retry?(): void };

/** Stands where the exam would, when it could not be fetched. */
export function Unreached({ words, retry = () => location.reload() }: Props) {
  return (
    <p className="practice-notice" role="alert">
      {words.failed}{" "}
      <button type="button" className="text-button" onClick={retry}>
        {words.retry}
      </button>
    </p>
  );
}
