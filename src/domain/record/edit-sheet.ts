import type { Measurement } from "./record-sheet.ts";
import type { SheetRow } from "./sheet-rows.ts";

/** What can be written of a figure: all but what it is a figure of. */
export type FigureChange = Partial<Pick<Measurement, "value" | "source" | "note" | "redefined">>;

/** What a new figure begins as. */
export type FigureDefaults = Pick<Measurement, "channel" | "source">;

/** The measurements with the figure of a line and a metric changed; a new one begins with `defaults`. */
export function writeFigure(
  measurements: readonly Measurement[],
  row: Pick<SheetRow, "day" | "nth">,
  metric: string,
  change: FigureChange,
  defaults: FigureDefaults,
): readonly Measurement[] {
  const same = measurements.filter((other) => other.day === row.day && other.metric === metric);
  const found = same[row.nth];
  if (found) return measurements.map((other) => (other === found ? { ...other, ...change } : other));
  const blank = { day: row.day, item: "", metric, value: null, note: "", ...defaults };
  // A second line of a period is told from the first by its order: the lines above it must hold the metric too.
  const missing = Array.from({ length: row.nth - same.length }, () => blank);
  const first = freeNumber(measurements);
  const added = [...missing, { ...blank, ...change }].map((one, index) => ({
    ...one,
    id: `m${first + index}`,
  }));
  return [...measurements, ...added];
}

/** The measurements with a line moved to another period. */
export function moveRow(
  measurements: readonly Measurement[],
  row: SheetRow,
  day: string,
): readonly Measurement[] {
  const moved = new Set(Object.values(row.cells));
  return measurements.map((other) => (moved.has(other) ? { ...other, day } : other));
}

/** The measurements without those of a line. */
export function removeRow(measurements: readonly Measurement[], row: SheetRow): readonly Measurement[] {
  const removed = new Set(Object.values(row.cells));
  return measurements.filter((other) => !removed.has(other));
}

/** The first number that no id bears from there on. */
function freeNumber(measurements: readonly Measurement[]): number {
  const numbers = measurements.map(({ id }) => Number(/^m(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return numbers.reduce((most, number) => Math.max(most, number), 0) + 1;
}
