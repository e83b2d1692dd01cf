import { periodsApart, shiftPeriod } from "./period.ts";
import type { Cadence, Measurement } from "./record-sheet.ts";

/** A line of the sheet: a period, and its figure of each metric. The same period twice is two lines. */
export type SheetRow = {
  readonly day: string;
  /** 0 for the first line of its period, 1 for a second one. */
  readonly nth: number;
  readonly cells: Readonly<Record<string, Measurement>>;
};

/** Empty lines that are shown between two filled ones, at most; a longer gap is told in words. */
const MOST_EMPTY = 24;

/** The lines of a sheet, by period: those with figures, those that miss between them, and the one that comes next. */
export function sheetRows(measurements: readonly Measurement[], cadence: Cadence): readonly SheetRow[] {
  const filled = filledRows(measurements);
  return filled.flatMap((row, index) => {
    const next = filled[index + 1];
    if (next === undefined) return [row, emptyRow(shiftPeriod(row.day, cadence, 1))];
    const missing = (periodsApart(row.day, next.day, cadence) ?? 1) - 1;
    const shown = missing > MOST_EMPTY ? 1 : Math.max(0, missing);
    return [row, ...Array.from({ length: shown }, (_, at) => emptyRow(shiftPeriod(row.day, cadence, at + 1)))];
  });
}

/** `count` empty lines, the last of which is `last`: how a sheet begins. */
export function blankRows(last: string, cadence: Cadence, count: number): readonly SheetRow[] {
  return Array.from({ length: count }, (_, index) => emptyRow(shiftPeriod(last, cadence, index + 1 - count)));
}

function emptyRow(day: string): SheetRow {
  return { day, nth: 0, cells: {} };
}

function filledRows(measurements: readonly Measurement[]): readonly SheetRow[] {
  const rows = new Map<string, SheetRow>();
  for (const measurement of measurements) {
    const { day, metric } = measurement;
    let nth = 0;
    while (rows.get(`${day} ${nth}`)?.cells[metric]) nth++;
    const cells = rows.get(`${day} ${nth}`)?.cells ?? {};
    rows.set(`${day} ${nth}`, { day, nth, cells: { ...cells, [metric]: measurement } });
  }
  return [...rows.values()].sort((a, b) => (a.day === b.day ? a.nth - b.nth : a.day < b.day ? -1 : 1));
}
