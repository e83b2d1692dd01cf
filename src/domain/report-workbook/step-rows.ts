import { anchored, cell, type Expression, type Place, plus, sumOf } from "./expression.ts";
import { type Cell, type CellRow, type CellUnit, formula, text } from "./sheet.ts";

/** Where the first month stands: the name of the step and its total come before. */
export const FIRST_MONTH = 2;
const TOTAL = 1;
/** The title, what the sheet is for, and the head of the months. */
export const STEPS_HEAD = 3;

/** A step of the calculation, month by month from 1. */
export type StepRow = {
  /** The cell of a month; `null` where the step has none, or before month 1. */
  at(month: number): Expression | null;
  /** The sum from one month to another; what lies before month 1 is left out. `null` when nothing is left. */
  sum(from: number, to: number): Expression | null;
  /** The cell that adds up all its months, or holds its one figure. */
  readonly total: Expression;
  /** The last month with a cell; 0 without any. */
  readonly lastMonth: number;
  /** Where a month's cell is, or would be. */
  place(month: number): Place;
};

/** How a step is written: what it is in, what each month holds, and whether its months add up. */
type Step = {
  readonly unit: CellUnit;
  /** Months without an expression stay empty. `previous` are the step's own earlier months. */
  readonly month: (month: number, previous: (month: number) => Expression | null) => Expression | null;
  readonly adds?: boolean;
  readonly isTotal?: boolean;
};

/** The rows of the calculation as they are written, one under the other. */
export type StepRows = {
  heading(words: string): void;
  row(name: string, step: Step): StepRow;
  /** A figure that is the same in every month. */
  figure(name: string, unit: CellUnit, expression: Expression): Expression;
  readonly rows: readonly CellRow[];
};

/** Blank rows for `lastMonth` months. */
export function stepRows(lastMonth: number): StepRows {
  const rows: CellRow[] = [];
  const place = (row: number, column: number) => ({ sheet: "steps", row: row + STEPS_HEAD, column }) as const;
  return {
    rows,
    heading(words) {
      if (rows.length > 0) rows.push([]);
      rows.push([text(words, "heading")]);
    },
    figure(name, unit, expression) {
      rows.push([text(name, "label"), formula(expression, unit)]);
      return anchored(place(rows.length - 1, TOTAL));
    },
    row(name, { unit, month: ofMonth, adds = true, isTotal = false }) {
      const index = rows.length;
      const column = (month: number) => FIRST_MONTH + month - 1;
      const filled = new Set<number>();
      const at = (month: number) => (filled.has(month) ? cell(place(index, column(month))) : null);
      const cells = Array.from({ length: lastMonth }, (_, before): Cell | null => {
        const expression = ofMonth(before + 1, at);
        if (expression === null) return null;
        filled.add(before + 1);
        return { formula: expression, unit, ...(isTotal && { look: "total" }) };
      });
      const last = Math.max(0, ...filled);
      const sum = (from: number, to: number) =>
        to < 1 || from > last
          ? null
          : sumOf(place(index, column(Math.max(1, from))), place(index, column(to)));
      const whole = last === 0 ? 0 : sumOf(place(index, column(1)), place(index, column(last)));
      const total: Cell | null = adds ? { formula: whole, unit, ...(isTotal && { look: "total" }) } : null;
      // Nothing is written past the last month that has something.
      rows.push([text(name, isTotal ? "total" : "label"), total, ...cells.slice(0, last)]);
      return {
        at,
        sum,
        total: cell(place(index, TOTAL)),
        lastMonth: last,
        place: (month) => place(index, column(month)),
      };
    },
  };
}

/** What these steps come to together in a month; `null` where none has anything. */
export function together(rows: readonly StepRow[], month: number): Expression | null {
  const found = rows.map((row) => row.at(month)).filter((each) => each !== null);
  return found.length === 0 ? null : plus(...found);
}

/** The sum of steps written one under the other, in a month; `null` without any. */
export function columnSum(rows: readonly StepRow[], month: number): Expression | null {
  const [first, last] = [rows[0], rows.at(-1)];
  return first && last ? sumOf(first.place(month), last.place(month)) : null;
}
