import { type ReactNode, useState } from "react";
import { announce } from "../../../adapters/page/announce.ts";
import { MendIcon } from "../../../controls/MendIcon.tsx";
import { type Column, figuresOf } from "../../../controls/sheet/column.ts";
import { FindingList } from "../../../controls/sheet/FindingList.tsx";
import { moveRow, removeRow, writeFigure } from "../../../domain/record/edit-sheet.ts";
import { type PasteResult, pasteBlock } from "../../../domain/record/paste-block.ts";
import { shiftPeriod } from "../../../domain/record/period.ts";
import type { Cadence, Measurement } from "../../../domain/record/record-sheet.ts";
import { sheetFindings } from "../../../domain/record/sheet-findings.ts";
import { sheetRows } from "../../../domain/record/sheet-rows.ts";
import type { trackingSheet } from "../../../i18n/fr/tracking-sheet.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { periodName } from "../../../i18n/period-name.ts";
import { CellStrip } from "./CellStrip.tsx";
import { PasteNote } from "./PasteNote.tsx";
import { SeriesFigure } from "./SeriesFigure.tsx";
import { type Place, SheetTable } from "./SheetTable.tsx";

type Props = {
  readonly measurements: readonly Measurement[];
  readonly cadence: Cadence;
  readonly columns: readonly Column[];
  /** What new figures bear until another source is written above their column. */
  readonly channel: string;
  readonly sources: Readonly<Record<string, string>>;
  /** Last finished period: a sheet goes at least as far. */
  readonly lastPeriod: string;
  readonly locale: Locale;
  readonly words: typeof trackingSheet;
  /** Beneath the table, before what it points out. */
  readonly children?: ReactNode;
  /** The sheet as changed; false when it holds no more. */
  onChange(measurements: readonly Measurement[]): boolean;
};

/** Periods that are shown at least. */
const SHOWN = 6;

/** A sheet of dated figures with what it points out and the line of the column in hand; where it is kept is its owner's affair. */
export function RecordSheet({
  measurements,
  cadence,
  columns,
  channel,
  lastPeriod,
  locale,
  words,
  ...props
}: Props) {
  const [place, setPlace] = useState<Place | null>(null);
  const [sources, setSources] = useState<Readonly<Record<string, string>>>({});
  const [pasted, setPasted] = useState<PasteResult | null>(null);
  const [isFull, setFull] = useState(false);
  const rows = sheetRows(measurements, cadence, {
    from: shiftPeriod(lastPeriod, cadence, 1 - SHOWN),
    to: lastPeriod,
  });
  const findings = sheetFindings(measurements, cadence);
  const column = columns[Math.max(0, place?.column ?? 0)] ?? columns[0];
  const row = rows.find(({ day, nth }) => day === place?.day && nth === place.nth);
  const figure = column && row?.cells[column.id];
  const sourceOf = (metric: string) =>
    sources[metric] ??
    measurements.findLast((one) => one.metric === metric)?.source ??
    props.sources[metric] ??
    "";
  const defaultsOf = (metric: string) => ({ channel, source: sourceOf(metric) });
  const change = (next: readonly Measurement[]) => {
    setFull(!props.onChange(next));
    setPasted(null);
    announce(() => {
      const left = sheetFindings(next, cadence).length;
      return left === 0 ? words.nothing : words.toMend(String(left), left > 1);
    });
  };
  return (
    <>
      <p className="sheet-how">{words.how}</p>
      <SheetTable
        rows={rows}
        columns={columns}
        cadence={cadence}
        place={place}
        locale={locale}
        words={words}
        sourceOf={sourceOf}
        onSource={(metric, source) => {
          setSources({ ...sources, [metric]: source });
          change(measurements.map((one) => (one.metric === metric ? { ...one, source } : one)));
        }}
        onPlace={setPlace}
        onFigure={(at, metric, written) =>
          change(writeFigure(measurements, at, metric, written, defaultsOf(metric)))
        }
        onPeriod={(at, day) =>
          change(
            Object.keys(at.cells).length > 0
              ? moveRow(measurements, at, day)
              : writeFigure(
                  measurements,
                  { day, nth: 0 },
                  columns[0]?.id ?? "",
                  {},
                  defaultsOf(columns[0]?.id ?? ""),
                ),
          )
        }
        onPaste={(text, at) => {
          if (!/[\t\n]/.test(text.trim())) return false;
          const result = pasteBlock(text, {
            ...{ measurements, rows, cadence, at, defaultsOf },
            columns: columns.map(({ id }) => id),
            toValue: (metric, reading) => {
              const figures = figuresOf(columns.find(({ id }) => id === metric)?.unit ?? "count", reading);
              return figures.length === 1 ? (figures[0] ?? null) : null;
            },
          });
          change(result.measurements);
          setPasted(result);
          return true;
        }}
      />
      {props.children}
      <div role="status">
        {isFull && (
          <p className="to-mend-note">
            <MendIcon /> {words.full}
          </p>
        )}
        {pasted && <PasteNote pasted={pasted} words={words} />}
      </div>
      {column && row && (
        <CellStrip
          name={words.cell(column.name, periodName(row.day, cadence, locale))}
          figure={figure}
          canRemove={Object.keys(row.cells).length > 0}
          words={words}
          onChange={(written) =>
            change(writeFigure(measurements, row, column.id, written, defaultsOf(column.id)))
          }
          onRemove={() => change(removeRow(measurements, row))}
        />
      )}
      {measurements.some(({ value }) => value !== null) && column && (
        <>
          <FindingList
            findings={findings}
            columns={columns}
            cadence={cadence}
            locale={locale}
            words={words}
          />
          <SeriesFigure
            column={column}
            measurements={measurements.filter(({ metric }) => metric === column.id)}
            findings={findings.filter(({ metric }) => metric === column.id)}
            cadence={cadence}
            locale={locale}
            words={words}
          />
        </>
      )}
    </>
  );
}
