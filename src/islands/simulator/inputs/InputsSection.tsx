import { type ReactNode, useId, useState, useSyncExternalStore } from "react";

type Props = { readonly title: string; readonly summary: string; readonly children: ReactNode };

// Where the bench stands beside its results its sections start open, on a phone folded: styles/bench-inputs.css does so
// before any script runs, and follows a reader's own choice after.
const ROOMY = "(width >= 1000px)";

/** A section of the inputs that folds; its heading keeps saying what its inputs come to. */
export function InputsSection({ title, summary, children }: Props) {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const roomy = useSyncExternalStore(followRoom, hasRoom, () => true);
  const open = chosen ?? roomy;
  const id = useId();
  return (
    <div className="bench-section" data-open={chosen ?? undefined}>
      <div className="bench-section-head">
        <h2>
          <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setChosen(!open)}>
            {title}
          </button>
        </h2>
        <span>{summary}</span>
      </div>
      <div className="bench-section-body" id={id}>
        {children}
      </div>
    </div>
  );
}

let query: MediaQueryList | undefined;

function room(): MediaQueryList {
  query ??= matchMedia(ROOMY);
  return query;
}

function hasRoom(): boolean {
  return room().matches;
}

function followRoom(listener: () => void): () => void {
  const query = room();
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
