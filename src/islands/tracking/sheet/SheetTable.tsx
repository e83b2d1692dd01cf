import type { ClipboardEvent } from "react";
import { MendIcon } from "../../../controls/MendIcon.tsx";
import type { Column } from "../../../controls/sheet/column.ts";
import { moveBetweenCells } from "../../../controls/sheet/move-between-cells.ts";
import { SheetCell } from "../../../controls/sheet/SheetCell.tsx";
import type { FigureChange } from "../../../domain/record/edit-sheet.ts";
import type { PasteTarget } from "../../../domain/record/paste-block.ts";
import type { Cadence } from "../../../domain/record/record-sheet.ts";
import type { SheetRow } from "../../../domain/record/sheet-rows.ts";
import type { trackingSheet } from "../../../i18n/fr/tracking-sheet.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { periodName } from "../../../i18n/period-name.ts";
import { PeriodCell } from "./PeriodCell.tsx";

/** Where the hand is: a line, by its period, and a column, −1 for the period itself. */
export type Place = Pick<SheetRow, "day" | "nth"> & { readonly column: number };

type PastePlace = PasteTarget["at"];

type Props = {
  readonly rows: readonly SheetRow[];
  readonly columns: readonly Column[];
  readonly cadence: Cadence;
  readonly place: Place | null;
  readonly locale: Locale;
  readonly words: typeof trackingSheet;
  sourceOf(metric: string): string;
  onSource(metric: string, source: string): void;
  onPlace(place: Place): void;
  onFigure(row: SheetRow, metric: string, change: FigureChange): void;
  onPeriod(row: SheetRow, day: string): void;
  /** True when the pasted text was taken as a block. */
  onPaste(text: string, at: PastePlace): boolean;
};

/** The sheet itself: periods down, metrics across, and above each column where its figures are read. */
export function SheetTable({ rows, columns, cadence, place, locale, words, ...act }: Props) {
  const name = (row: SheetRow) => periodName(row.day, cadence, locale);
  const isFilled = ({ cells }: SheetRow) => Object.values(cells).some(({ value }) => value !== null);
  const [first, last] = [rows.findIndex(isFilled), rows.findLastIndex(isFilled)];
  const paste = (at: PastePlace) => (event: ClipboardEvent) => {
    if (act.onPaste(event.clipboardData.getData("text/plain"), at)) event.preventDefault();
  };
  return (
    <div className="table-scroll sheet-scroll">
      <table className="sheet" aria-label={words.sheet} onKeyDown={moveBetweenCells}>
        <thead>
          <tr>
            <th scope="col">{words[cadence]}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.name}
              </th>
            ))}
          </tr>
          <tr className="sheet-sources">
            <th scope="row">{words.source}</th>
            {columns.map((column) => (
              <td key={column.id}>
                <input
                  type="text"
                  aria-label={words.sourceOf(column.name)}
                  placeholder={words.sourceHint}
                  maxLength={200}
                  value={act.sourceOf(column.id)}
                  onChange={(event) => act.onSource(column.id, event.target.value)}
                />
              </td>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const isMissing = index > first && index < last && !isFilled(row);
            const { day, nth } = row;
            return (
              <tr key={`${row.day} ${row.nth}`} className={isMissing ? "is-missing" : undefined}>
                <td className="sheet-period">
                  {isMissing && <MendIcon />}
                  <PeriodCell
                    name={name(row)}
                    words={words}
                    onChange={(moved) => act.onPeriod(row, moved)}
                    onFocus={() => act.onPlace({ day, nth, column: -1 })}
                    onPaste={paste({ row: index, column: -1 })}
                  />
                </td>
                {columns.map((column, across) => {
                  const figure = row.cells[column.id];
                  const isHere = place?.day === day && place.nth === nth && place.column === across;
                  const marks = [
                    isHere && "is-here",
                    figure?.note && "has-note",
                    figure?.redefined && "is-redefined",
                    (figure?.value ?? null) === null && "is-empty",
                  ];
                  return (
                    <td key={column.id} className={marks.filter(Boolean).join(" ") || undefined}>
                      <SheetCell
                        label={words.cell(column.name, name(row))}
                        column={column}
                        value={figure?.value ?? null}
                        locale={locale}
                        onChange={(value) => {
                          if (value !== null || figure) act.onFigure(row, column.id, { value });
                        }}
                        onFocus={() => act.onPlace({ day, nth, column: across })}
                        onPaste={paste({ row: index, column: across })}
                      />
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
