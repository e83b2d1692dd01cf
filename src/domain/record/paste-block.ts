import type { Reading } from "../quantity/read-number.ts";
import { type FigureDefaults, writeFigure } from "./edit-sheet.ts";
import { shiftPeriod } from "./period.ts";
import { decimalMarkOf, readBlockCell, splitBlock } from "./read-block.ts";
import { type PeriodReading, readPeriod } from "./read-period.ts";
import type { Cadence, Measurement } from "./record-sheet.ts";
import type { SheetRow } from "./sheet-rows.ts";

/** Where a block is put down and what its cells mean there. */
export type PasteTarget = {
  readonly measurements: readonly Measurement[];
  readonly rows: readonly SheetRow[];
  readonly cadence: Cadence;
  /** Metrics of the columns, from the left. */
  readonly columns: readonly string[];
  /** Line and column of its first cell; column −1 is that of the periods. */
  readonly at: { readonly row: number; readonly column: number };
  defaultsOf(metric: string): FigureDefaults;
  /** A cell that was read as a number, in the metric's unit; `null` when it cannot be one of its figures. */
  toValue(metric: string, reading: Exclude<Reading, { kind: "empty" | "unreadable" }>): number | null;
};

/** A cell that was left out, and why. */
export type RefusedCell = {
  readonly text: string;
  readonly why: "number" | "two-ways" | "period" | "which-day" | "no-column";
};

export type PasteResult = {
  readonly measurements: readonly Measurement[];
  /** Cells taken. */
  readonly taken: number;
  readonly refused: readonly RefusedCell[];
};

/**
 * Puts down a block copied from a spreadsheet, in whichever number style: a first line of titles is passed over, an empty cell leaves
 * what is there, and each cell that cannot be read is named while the others are taken.
 */
export function pasteBlock(text: string, target: PasteTarget): PasteResult {
  const { rows, cadence, columns, at } = target;
  const lines = withoutTitles(splitBlock(text), at.column < 0);
  const hasPeriods = at.column < 0;
  const mark = decimalMarkOf(lines.flatMap((line) => (hasPeriods ? line.slice(1) : line)));
  const refused: RefusedCell[] = [];
  const seen = new Map<string, number>();
  let { measurements } = target;
  let taken = 0;

  lines.forEach((line, index) => {
    if (line.every((cell) => cell === "")) return;
    const period = hasPeriods ? readPeriod(line[0] ?? "") : null;
    if (period && period.kind !== "day") {
      refused.push({ text: line[0] ?? "", why: period.kind === "ambiguous" ? "which-day" : "period" });
      return;
    }
    const row = period ? rowOf(period) : rowAt(at.row + index);
    const cells = hasPeriods ? line.slice(1) : line;
    for (const [offset, cell] of cells.entries()) {
      const metric = columns[Math.max(0, at.column) + offset];
      const read = readCell(cell, metric);
      if (typeof read === "string") refused.push({ text: cell, why: read });
      else if (read !== null && metric !== undefined) {
        measurements = writeFigure(measurements, row, metric, { value: read }, target.defaultsOf(metric));
        taken += 1;
      }
    }
  });
  return { measurements, taken, refused };

  /** The cell's figure, why it has none, or nothing where it is empty. */
  function readCell(cell: string, metric: string | undefined): number | RefusedCell["why"] | null {
    const reading = readBlockCell(cell, mark);
    if (reading.kind === "empty") return null;
    if (metric === undefined) return "no-column";
    if (reading.kind === "unreadable") return "number";
    return target.toValue(metric, reading) ?? (reading.kind === "ambiguous" ? "two-ways" : "number");
  }

  /** The same period twice in the block is two lines. */
  function rowOf({ day }: Extract<PeriodReading, { kind: "day" }>): Pick<SheetRow, "day" | "nth"> {
    const nth = seen.get(day) ?? 0;
    seen.set(day, nth + 1);
    return { day, nth };
  }

  function rowAt(index: number): Pick<SheetRow, "day" | "nth"> {
    const last = rows.length - 1;
    const day = rows[last]?.day ?? "";
    return rows[index] ?? { day: shiftPeriod(day, cadence, index - last), nth: 0 };
  }
}

function withoutTitles(
  lines: readonly (readonly string[])[],
  hasPeriods: boolean,
): readonly (readonly string[])[] {
  const [first = []] = lines;
  const isTitle = (cell: string, column: number) =>
    hasPeriods && column === 0
      ? readPeriod(cell).kind !== "day"
      : ["empty", "unreadable"].includes(readBlockCell(cell, null).kind);
  return lines.length > 1 && first.every(isTitle) ? lines.slice(1) : lines;
}
