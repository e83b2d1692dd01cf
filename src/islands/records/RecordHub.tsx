import { useStore } from "@nanostores/react";
import { useEffect, useMemo, useRef, useState } from "react";
import { countAhead } from "../../adapters/record-tally/count-ahead.ts";
import { useFormat } from "../../controls/use-format.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { ViewTabs } from "../../controls/ViewTabs.tsx";
import type { FigureFilter } from "../../domain/record/filter-figures.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { RecordWords } from "../../i18n/record-words.ts";
import { $figureFilter } from "../../state/records/figure-filter.ts";
import { $records, EMPTY_RECORDS, readRecords, undoRecords } from "../../state/records/records.ts";
import { BatchList } from "./BatchList.tsx";
import { FigureBrowser } from "./FigureBrowser.tsx";
import { type Hub, HubContext } from "./hub.ts";
import { ImportPanel } from "./ImportPanel.tsx";
import { SampleButton } from "./SampleButton.tsx";
import { TriedPlatforms } from "./TriedPlatforms.tsx";
import type { Undoable } from "./undoable.ts";
import { FIRST, useView, viewInAddress } from "./use-view.ts";
import { type HubViews, VIEW_IDS } from "./views.tsx";

export type HubProps = {
  /** Names of the metrics that can be on record, by id. */
  readonly metrics: Readonly<Record<string, string>>;
  /** Address of what the views but the first look like. */
  readonly looks: string;
};

const PANEL = "record-view";

type Props = HubProps & { readonly locale: Locale; readonly words: RecordWords; readonly views: HubViews };

/** The record hub: a file comes in, what is on record can be looked through, weighed and put to work, and goes out again. */
export function RecordHub({ metrics, looks, locale, words, views }: Props) {
  const hydrated = useHydrated();
  const records = useStore($records, { ssr: () => EMPTY_RECORDS });
  const format = useFormat(locale);
  const [last, setLast] = useState<(Undoable & { readonly of: object | null }) | null>(null);
  const [isTyping, setTyping] = useState(false);
  const { asked, shown, show } = useView();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A long record takes its time to unpack, and only the grid needs every figure of it.
    const isNeeded = shown === FIRST && viewInAddress() === FIRST;
    if (isNeeded && $records.get().state === "loading") void readRecords();
  }, [shown]);
  const isFilled = records.figures.length > 0;
  useEffect(countAhead, []);
  const hub = useMemo<Hub>(
    () => ({
      ...{ locale, words, format, metrics },
      metricName: (id) => (Object.hasOwn(metrics, id) ? (metrics[id] ?? id) : id),
    }),
    [locale, words, format, metrics],
  );
  const say = words.page;
  // What was changed since would be taken back in its place.
  const tell = (done: Undoable) => setLast({ ...done, of: $records.get().moment });
  const undo = async () => {
    if (last?.undo === "record") {
      const result = await undoRecords();
      tell({ text: result === "written" ? say.undone : say.undoFailed, undo: null });
    } else if (last?.undo) {
      last.undo();
      tell({ text: say.undone, undo: null });
    }
  };
  const showFigures = (filter: FigureFilter) => {
    $figureFilter.set(filter);
    show(FIRST);
    // What was pressed goes with its view: the hand lands in the one that it asked for.
    panel.current?.focus();
  };
  const said = (
    <p className="records-said" role="status">
      {last?.text}{" "}
      {last?.undo && (last.undo !== "record" || last.of === records.moment) && (
        <button type="button" className="text-button" onClick={undo}>
          {say.undo}
        </button>
      )}
    </p>
  );
  const View = shown === FIRST ? null : views[shown].View;
  return (
    <HubContext value={hub}>
      <div className="records">
        <ViewTabs
          views={VIEW_IDS.map((id) => ({ id, name: words.views.names[id] }))}
          shown={asked}
          onShow={show}
          onNear={(id) => id !== FIRST && views[id].prepare()}
          panel={PANEL}
          label={words.views.label}
        />
        <div
          id={PANEL}
          role="tabpanel"
          aria-labelledby={`tab-${asked}`}
          aria-busy={asked !== shown}
          tabIndex={-1}
          ref={panel}
        >
          {View ? (
            <>
              {said}
              <link rel="stylesheet" href={looks} precedence="view" />
              <View onDone={tell} onShowFigures={showFigures} />
            </>
          ) : (
            <>
              <div className="records-in">
                <ImportPanel disabled={!hydrated} onKept={tell} />
                <aside className="records-aside">
                  <SampleButton disabled={!hydrated || records.state === "out-of-reach"} onLoaded={tell} />
                  <TriedPlatforms />
                </aside>
              </div>
              {said}
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
              {(isFilled || (isTyping && records.state === "ready")) && (
                <FigureBrowser records={records} begin={isTyping} />
              )}
              {isFilled && <BatchList batches={records.batches} onRemoved={tell} />}
            </>
          )}
        </div>
      </div>
    </HubContext>
  );
}
