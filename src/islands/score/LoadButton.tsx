import { MendIcon } from "../../controls/MendIcon.tsx";
import { useHydrated } from "../../controls/use-hydrated.ts";
import type { ScoreWords } from "./island-words.ts";
import type { Loaded } from "./use-loaded.ts";

type Props = {
  readonly label: string;
  readonly loaded: Pick<Loaded<never>, "failed" | "open">;
  readonly words: ScoreWords;
  /** Called once the part is here: the button goes with what it opens. */
  onOpened(): void;
};

/** Opens a part of the lesson, and says so when the network did not bring it. */
export function LoadButton({ label, loaded, words, onOpened }: Props) {
  const hydrated = useHydrated();
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={!hydrated}
        onClick={async () => {
          await loaded.open();
          onOpened();
        }}
      >
        {label}
      </button>
      {loaded.failed && (
        <p className="to-mend-note" role="status">
          <MendIcon /> {words.unreached}
        </p>
      )}
    </>
  );
}
