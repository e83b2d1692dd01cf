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

/** Periods that a sheet shows at least, empty or not: first days of the first and of the last. */
export type SheetWindow = { readonly from: string; readonly to: string };

/**
 * The lines of a sheet, by period: those with figures, those that miss between them, and the one that comes next; empty ones besides,
 * as far as the window reaches.
 */
export function sheetRows(
  measurements: readonly Measurement[],
  cadence: Cadence,
  { from, to }: SheetWindow,
): readonly SheetRow[] {
  const filled = filledRows(measurements);
  const [first, last] = [filled[0], filled.at(-1)];
  if (!first || !last)
    return [emptyRow(from), ...emptyRowsBetween(from, shiftPeriod(to, cadence, 1), cadence)];
  const next = shiftPeriod(last.day, cadence, 1);
  const before = first.day > from ? [emptyRow(from), ...emptyRowsBetween(from, first.day, cadence)] : [];
  const between = filled.flatMap((row, index) => {
    const following = filled[index + 1];
    return following ? [row, ...emptyRowsBetween(row.day, following.day, cadence)] : [row];
  });
  const after = [emptyRow(next), ...emptyRowsBetween(next, shiftPeriod(to, cadence, 1), cadence)];
  return [...before, ...between, ...after];
}

/** The periods that lie between two; a single one stands for more than there is room for. */
function emptyRowsBetween(from: string, to: string, cadence: Cadence): readonly SheetRow[] {
  const missing = (periodsApart(from, to, cadence) ?? 1) - 1;
  const shown = missing > MOST_EMPTY ? 1 : Math.max(0, missing);
  return Array.from({ length: shown }, (_, index) => emptyRow(shiftPeriod(from, cadence, index + 1)));
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
