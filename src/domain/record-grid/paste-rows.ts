import { decimalMarkOf, splitBlock } from "../record/read-block.ts";
import { orderShown, readDate } from "../record-import/read-date.ts";
import { BLANK_ROW, type GridColumn, type GridRow } from "./grid-row.ts";
import { fieldsFrom, type PasteField, titledFields } from "./paste-fields.ts";
import { type CellProblem, type CellQuestion, type CellReadingStyle, readCell } from "./read-cell.ts";

/** Where a block is put down. */
export type PastePlace = {
  /** The lines of the grid as they are shown. */
  readonly rows: readonly GridRow[];
  /** Where the block's first cell goes: of the line and of `GRID_COLUMNS`. */
  readonly at: { readonly row: number; readonly column: number };
  /** What the learner said of what reads two ways; `null` while nothing was asked. */
  readonly style: CellReadingStyle;
};

/** A cell that was left out: its line in the block, what it was to be, and why. */
export type RefusedCell = {
  readonly line: number;
  readonly column: GridColumn | null;
  readonly text: string;
  readonly why: CellProblem["code"] | "no-column";
};

/** A line as it becomes; `at` is its place in the grid, past the last one for a line that is added. */
export type PastedRow = { readonly at: number; readonly to: GridRow };

export type PasteReading =
  | {
      readonly kind: "rows";
      readonly rows: readonly PastedRow[];
      /** Cells taken. */
      readonly taken: number;
      readonly refused: readonly RefusedCell[];
    }
  /** Nothing is pasted before it is answered; `text` is the cell that raised it, `row` its line as far as it was read. */
  | {
      readonly kind: "question";
      readonly question: CellQuestion;
      readonly text: string;
      readonly row: GridRow;
    };

type Cell = { readonly field: GridColumn; readonly text: string };

/**
 * What a block copied from a spreadsheet makes of the grid's lines, in either number style: from its place on, lines change and others
 * are added. An empty cell leaves what is there; a first line of titles says which columns the others are. What reads two ways is read
 * as the block's other cells are written, else it is asked before anything is pasted; each cell that cannot be read is named.
 */
export function pasteRows(text: string, { rows, at, style }: PastePlace): PasteReading {
  const block = splitBlock(text);
  const titles = block.length > 1 ? titledFields(block[0] ?? []) : null;
  const lines = titles ? block.slice(1) : block;
  const width = Math.max(0, ...lines.map(({ length }) => length));
  const fields = titles ?? fieldsFrom(at.column, width);
  const shown = styleShown(lines, fields, style);
  const pasted: PastedRow[] = [];
  const refused: RefusedCell[] = [];
  let taken = 0;

  for (const [index, line] of lines.entries()) {
    const place = at.row + index;
    const before = rows[place] ?? BLANK_ROW;
    const cells = cellsOf(line, fields);
    const number = index + (titles ? 2 : 1);
    let row = withPlainFields(withRoom(before, cells), line, fields);
    for (const { field, text: cell } of cells) {
      const reading = readCell(row, field, cell, shown);
      if (reading.kind === "question") return { ...reading, text: cell, row };
      if (reading.kind === "row") {
        row = reading.row;
        taken += 1;
      } else refused.push({ line: number, column: field, text: cell, why: reading.problem.code });
    }
    if (row.value === null && before.value !== null) {
      // The value that made room for another comes back where that one could not be read, as one of the metric that came.
      const metric = cells.find(({ field }) => field === "metric")?.text ?? "";
      const { metric: had, value, currency } = before;
      const reading = readCell({ ...row, metric: had, value, currency }, "metric", metric, shown);
      if (reading.kind === "row") row = reading.row;
      else {
        const isTaken = row.metric !== had;
        row = { ...row, metric: had, value, currency };
        if (isTaken) {
          taken -= 1;
          refused.push({ line: number, column: "metric", text: metric, why: "value-of-other-metric" });
        }
      }
    }
    for (const cell of titles ? [] : line.slice(fields.filter((field) => field !== null).length)) {
      if (cell !== "") refused.push({ line: number, column: null, text: cell, why: "no-column" });
    }
    if (cells.length > 0) pasted.push({ at: place, to: row });
  }
  return { kind: "rows", rows: pasted, taken, refused };
}

/** How the block writes what reads two ways, as far as its other cells tell. */
function styleShown(
  lines: readonly (readonly string[])[],
  fields: readonly (PasteField | null)[],
  style: CellReadingStyle,
): CellReadingStyle {
  const cellsIn = (wanted: readonly PasteField[]) =>
    lines.flatMap((line) =>
      line.filter((_, index) => wanted.includes(fields[index] ?? "row")).map((cell) => cell),
    );
  const orders = new Set(
    cellsIn(["period", "start", "end"])
      .map((cell) => orderShown(readDate(cell)))
      .filter((order) => order !== null),
  );
  const [order = null] = orders;
  return {
    ...style,
    mark: style.mark ?? decimalMarkOf(cellsIn(["value"])),
    order: style.order ?? (orders.size === 1 ? order : null),
  };
}

/** The cells of a line that hold something, in the order in which they are read: a value is one of its metric. */
function cellsOf(line: readonly string[], fields: readonly (PasteField | null)[]): readonly Cell[] {
  const textOf = (field: PasteField) => {
    const at = fields.indexOf(field);
    return at < 0 ? "" : (line[at] ?? "");
  };
  const [start, end] = [textOf("start"), textOf("end")];
  const found: readonly Cell[] = [
    { field: "period", text: textOf("period") || (end === "" ? start : `${start} – ${end}`) },
    { field: "channel", text: textOf("channel") },
    { field: "item", text: textOf("item") },
    { field: "metric", text: textOf("metric") || textOf("name") },
    { field: "value", text: textOf("value") },
    { field: "source", text: textOf("source") },
    { field: "note", text: textOf("note") },
  ];
  return found.filter(({ text }) => text !== "");
}

/** The line without its value where another takes its place: of another metric, it need not be a value of that one. */
function withRoom(row: GridRow, cells: readonly Cell[]): GridRow {
  const has = (field: GridColumn) => cells.some((cell) => cell.field === field);
  return has("metric") && has("value") ? { ...row, value: null } : row;
}

/** Fields of the own export that are no cells of the grid: the currency, and the line of the file. */
function withPlainFields(
  row: GridRow,
  line: readonly string[],
  fields: readonly (PasteField | null)[],
): GridRow {
  const unit = line[fields.indexOf("unit")] ?? "";
  const number = Number(line[fields.indexOf("row")] ?? "");
  return {
    ...row,
    currency: /^[A-Z]{3}$/.test(unit) ? unit : row.currency,
    row: fields.includes("row") && Number.isInteger(number) && number >= 0 ? number : row.row,
  };
}
