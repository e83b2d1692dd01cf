import { useStore } from "@nanostores/react";
import { type DragEvent, Suspense, useEffect, useRef, useState } from "react";
import { $import, cancelImport, type ImportState, openFile } from "../../adapters/record-import/importer.ts";
import { fetchedPart } from "../../controls/fetched-part.ts";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { useHub } from "./hub.ts";
import { Missing } from "./Missing.tsx";
import type { Undoable } from "./undoable.ts";

type Props = { readonly disabled: boolean; onKept(done: Undoable): void };

// Fetched with the first file: who only looks through the record needs none of it.
const ImportPreview = fetchedPart(
  async () => (await import("./ImportPreview.tsx")).ImportPreview,
  PreviewMissing,
);

const NONE: ImportState = { kind: "none" };

/** Takes in a file: chosen or dropped, read beside the page, shown before anything of it is kept. */
export function ImportPanel({ disabled, onKept }: Props) {
  const { words, format } = useHub();
  const say = words.import;
  const state = useStore($import, { ssr: () => NONE });
  const [isOver, setOver] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (state.kind !== "kept") return;
    const { added, known, left } = state.kept;
    const parts = [
      added === 0 ? say.keptNone(state.name) : say.kept(format.count(added), added, state.name),
      added > 0 && known > 0 ? say.keptKnown(format.count(known)) : "",
      left > 0 ? say.keptLeft(format.count(left)) : "",
    ];
    onKept({ text: parts.filter(Boolean).join(" "), undo: added > 0 ? "record" : null });
    cancelImport();
    heading.current?.focus();
  }, [state, say, format, onKept]);

  const take = (file: File | undefined) => {
    if (file && !disabled) void openFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <section
      className={isOver ? "import-panel is-over" : "import-panel"}
      aria-labelledby="import-title"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id="import-title" ref={heading} tabIndex={-1}>
        {say.title}
      </h2>
      {state.kind !== "preview" && state.kind !== "reading" && (
        <div className="import-choose needs-js">
          <label className={disabled ? "button is-disabled" : "button"}>
            {say.choose}
            <input
              type="file"
              className="visually-hidden"
              accept=".csv,.tsv,.txt,.xlsx,.xls,text/csv,text/tab-separated-values,text/plain"
              disabled={disabled}
              onChange={(event) => {
                take(event.target.files?.[0]);
                // The same file chosen again is to be read again.
                event.target.value = "";
              }}
            />
          </label>
          <p>{say.drop}</p>
        </div>
      )}
      <div role="status">
        {state.kind === "reading" && (
          <p>
            {say.reading(state.name)} {state.rows !== null && say.rows(format.count(state.rows))}
          </p>
        )}
        {state.kind === "refused" && <Trouble name={state.name} text={say.refused[state.problem]} />}
        {state.kind === "failed" && <Trouble name={state.name} text={say.failed[state.why]} />}
      </div>
      {state.kind === "reading" && (
        <>
          <progress aria-label={say.reading(state.name)} />
          <button type="button" className="text-button" onClick={cancelImport}>
            {say.cancel}
          </button>
        </>
      )}
      {state.kind === "preview" && (
        <Suspense fallback={<p>{say.busy}</p>}>
          <ImportPreview preview={state.preview} answers={state.answers} isBusy={state.isBusy} />
        </Suspense>
      )}
    </section>
  );
}

function Trouble({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <p className="import-trouble">
      <MendIcon />
      <span>
        <b className="file-name">{name}</b> {text}
      </span>
    </p>
  );
}

/** Without the preview, and the way out that it has, another file could not be chosen. */
function PreviewMissing() {
  return (
    <>
      <Missing />
      <button type="button" className="text-button" onClick={cancelImport}>
        {useHub().words.import.cancel}
      </button>
    </>
  );
}
