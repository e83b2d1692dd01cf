import { useState } from "react";
import { loadSampleRecords } from "../../adapters/record-import/sample-records.ts";
import { useHub } from "./hub.ts";
import type { Undoable } from "./undoable.ts";

type Props = { readonly disabled: boolean; onLoaded(done: Undoable): void };

/** Puts the café's records on record, in one press that can be taken back. */
export function SampleButton({ disabled, onLoaded }: Props) {
  const { locale, words, format } = useHub();
  const say = words.page.sample;
  const [isComing, setComing] = useState(false);
  const load = async () => {
    setComing(true);
    const kept = await loadSampleRecords(locale, say.name);
    setComing(false);
    if (kept === "out-of-reach") onLoaded({ text: say.outOfReach, undo: null });
    else if (kept === "failed") onLoaded({ text: say.failed, undo: null });
    else if (kept.added === 0) onLoaded({ text: say.already, undo: null });
    else onLoaded({ text: say.loaded(format.count(kept.added)), undo: "record" });
  };
  return (
    <button type="button" className="button quiet needs-js" disabled={disabled || isComing} onClick={load}>
      {isComing ? say.coming : say.load}
    </button>
  );
}
