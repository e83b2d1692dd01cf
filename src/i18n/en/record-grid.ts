import type { GridColumn } from "../../domain/record-grid/grid-row.ts";
import type { RefusedCell } from "../../domain/record-grid/paste-rows.ts";

const plural = (value: number, one: string, many: string) => (value === 1 ? one : many);

/** Words of the grid in which figures are typed. */
export const recordGrid = {
  batch: "Typed here",
  columns: {
    period: "Period",
    channel: "Channel",
    item: "Item",
    metric: "Metric",
    value: "Value",
    source: "Source",
    note: "Note",
  } satisfies Record<GridColumn, string>,
  how: "Arrow keys lead from cell to cell; Enter or typing edits the cell, Escape gives the former value back. Shift with the arrows selects; Ctrl+C copies, Ctrl+V pastes a block from a spreadsheet. Insert adds a row, Ctrl+D duplicates it, Ctrl+Delete deletes it. On a touch screen, tap a cell twice to edit it.",
  howTitle: "Keys",
  acts: "What can be done with the rows",
  add: "Add a row",
  duplicate: (count: string, value: number) =>
    value === 1 ? "Duplicate the row" : `Duplicate ${count} rows`,
  remove: (count: string, value: number) => (value === 1 ? "Delete the row" : `Delete ${count} rows`),
  paste: "Paste",
  undo: "Undo",
  redo: "Redo",
  edit: (column: string) => `${column}, being edited`,
  saving: {
    writing: "Saving…",
    written: "Saved in this browser.",
    full: "Not saved: the browser has no room left. What was on record is unchanged; delete an import you no longer need, then try again.",
    refused: "Not saved: the browser refused. What was on record is unchanged; try again.",
    stale:
      "Not saved: another tab changed these figures meanwhile. They are shown as they are now; type your change again.",
  },
  lacking: (columns: string) => `Not on record yet: this row lacks ${columns}.`,
  lackingNames: { period: "a period", metric: "a metric", value: "a value" },
  and: " and ",
  drafts: (count: string, value: number) =>
    `${count} ${plural(value, "row lacks", "rows lack")} something and ${plural(value, "is", "are")} not on record yet.`,
  kept: (text: string) => `The record keeps ${text}.`,
  empty: "nothing",
  problems: {
    "needed-period": "A figure needs a period. To take the figure away, delete its row.",
    "needed-metric": "A figure needs a metric. To take the figure away, delete its row.",
    "needed-value":
      "A figure needs a value, and an empty cell is not a zero. To take the figure away, delete its row; to record that there were none, type 0.",
    period:
      "This is not a period. Type a day (2026-03-31), a month (2026-03 or March 2026), or two days with “to” between them.",
    "impossible-date": "This day is in no calendar. Check the day and the month.",
    "no-year": "This date lacks its year. Type it too: March 31, 2026.",
    backwards: "This period ends before it begins. Put the first day first.",
    metric: "No metric has this name. Choose one from the list: typing a few letters narrows it.",
    "metric-first": "Choose a metric first: what a number means depends on it.",
    number:
      "This is not a number for this metric. Type digits, with a comma or a point for decimals: 1 234,5 or 1,234.5.",
    negative: "This cannot be below zero. Type the number without a minus sign.",
    bound: "This is a bound, not a figure. Type the figure itself, or put the bound in the note.",
    "too-big": "This number is too big to be right. Check its zeros and decimals.",
    "value-of-other-metric": "The row’s value cannot be one of this metric. Change the value first.",
  } satisfies Record<Exclude<RefusedCell["why"], "no-column">, string>,
  questions: {
    mark: (text: string) => `“${text}” reads two ways. Which did you mean?`,
    rates: (text: string) => `Is “${text}” a percentage or a proportion?`,
    order: (text: string) => `Which day is “${text}”?`,
    cancel: "Cancel",
  },
  pasteQuestion: (text: string) =>
    `Nothing is pasted yet. In this block, “${text}” reads two ways. Which did you mean?`,
  pasted: (cells: string, value: number, rows: string, added: number) =>
    `${cells} ${plural(value, "cell", "cells")} pasted${added > 0 ? `, ${rows} ${plural(added, "row", "rows")} added` : ""}.`,
  pastedNothing: "Nothing was pasted: the clipboard holds no text.",
  pasteForbidden:
    "The browser does not let this button read the clipboard. Press Ctrl+V in the grid instead.",
  pasteUnsaved: "Nothing was pasted, because it could not be saved. What was on record is unchanged.",
  refused: (count: string, value: number) =>
    `${count} ${plural(value, "cell was", "cells were")} left out, and the rest was pasted:`,
  refusedAt: (line: string, column: string, text: string) =>
    `line ${line}${column === "" ? "" : `, ${column}`}, “${text}”:`,
  refusedMore: (count: string) => `and ${count} more.`,
  noColumn: "there is no column here.",
  copied: (count: string, value: number) => `${count} ${plural(value, "cell", "cells")} copied.`,
  dismiss: "Close",
};
