import { useStore } from "@nanostores/react";
import { useEffect, useMemo, useState } from "react";
import { useFormat } from "../../controls/use-format.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { RecordWords } from "../../i18n/record-words.ts";
import { $records, EMPTY_RECORDS, readRecords, undoRecords } from "../../state/records/records.ts";
import { BatchList } from "./BatchList.tsx";
import { FigureBrowser } from "./FigureBrowser.tsx";
import { type Hub, HubContext } from "./hub.ts";
import { ImportPanel } from "./ImportPanel.tsx";
import { SampleButton } from "./SampleButton.tsx";
import { TriedPlatforms } from "./TriedPlatforms.tsx";
import type { Undoable } from "./undoable.ts";

export type HubProps = {
  /** Names of the metrics that can be on record, by id. */
  readonly metrics: Readonly<Record<string, string>>;
};

type Props = HubProps & { readonly locale: Locale; readonly words: RecordWords };

/** The record hub: a file comes in, what is on record can be looked through, and goes out again. */
export function RecordHub({ metrics, locale, words }: Props) {
  const hydrated = useHydrated();
  const records = useStore($records, { ssr: () => EMPTY_RECORDS });
  const format = useFormat(locale);
  const [last, setLast] = useState<(Undoable & { readonly of: object | null }) | null>(null);
  const [isTyping, setTyping] = useState(false);
  useEffect(() => {
    void readRecords();
  }, []);
  const hub = useMemo<Hub>(
    () => ({
      ...{ locale, words, format, metrics },
      metricName: (id) => (Object.hasOwn(metrics, id) ? (metrics[id] ?? id) : id),
    }),
    [locale, words, format, metrics],
  );
  const say = words.page;
  // What was changed since would be taken back in its place.
  const said = (done: Undoable) => setLast({ ...done, of: $records.get().moment });
  const undo = async () => {
    const result = await undoRecords();
    said({ text: result === "written" ? say.undone : say.undoFailed, canUndo: false });
  };
  return (
    <HubContext value={hub}>
      <div className="records">
        <div className="records-in">
          <ImportPanel disabled={!hydrated} onKept={said} />
          <aside className="records-aside">
            <SampleButton disabled={!hydrated || records.state === "out-of-reach"} onLoaded={said} />
            <TriedPlatforms />
          </aside>
        </div>
        <p className="records-said" role="status">
          {last?.text}{" "}
          {last?.canUndo && last.of === records.moment && (
            <button type="button" className="text-button" onClick={undo}>
              {say.undo}
            </button>
          )}
        </p>
        {records.state === "loading" && <p className="records-note needs-js">{say.loading}</p>}
        {records.state === "out-of-reach" && <p className="records-note">{say.outOfReach}</p>}
        {records.state === "ready" && records.figures.length === 0 && (
          <p className="records-note">
            {say.empty}{" "}
            {!isTyping && (
              <button type="button" className="text-button" onClick={() => setTyping(true)}>
                {say.type}
              </button>
            )}
          </p>
        )}
        {(records.figures.length > 0 || (isTyping && records.state === "ready")) && (
          <FigureBrowser records={records} begin={isTyping} />
        )}
        {records.figures.length > 0 && <BatchList batches={records.batches} onRemoved={said} />}
      </div>
    </HubContext>
  );
}
