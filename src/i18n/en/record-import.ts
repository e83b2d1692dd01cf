import type {
  CellSkip,
  ColumnSkip,
  ImportProblem,
  RowSkip,
} from "../../domain/record-import/import-reading.ts";
import { IMPORT_LIMITS, type SourceProblem } from "../../domain/record-import/source-file.ts";

const plural = (value: number, one: string, many: string) => (value === 1 ? one : many);
const megabytes = IMPORT_LIMITS.bytes / 1024 / 1024;

/** Words of reading a file: what was recognised, what must be asked, what was skipped, and what is wrong. */
export const recordImport = {
  title: "Import a file",
  choose: "Choose a file",
  drop: "CSV, TSV, XLSX or XLS, up to 50 MB. You can also drop it here.",
  reading: (name: string) => `Reading ${name}…`,
  rows: (text: string) => `${text} ${text === "1" ? "row" : "rows"} read`,
  cancel: "Cancel",
  refused: {
    "too-big": `This file is over ${megabytes} MB. Export a shorter period, then import the files one after the other.`,
    binary:
      "This file is not text, whatever its name says. Export it again from the platform as CSV or XLSX.",
    "old-workbook":
      "This workbook is behind a password, or in an old format that cannot be read here. Open it in a spreadsheet, then save it as XLSX without a password.",
    "no-workbook": "This archive holds no workbook. Unpack it, then choose the CSV or XLSX file inside.",
    "damaged-workbook":
      "This workbook is damaged and cannot be read. Open it in a spreadsheet and save it again, or export it once more.",
    "zip-bomb":
      "Unpacked, this workbook would be enormous, so it was not opened. No platform exports that way: export your figures again.",
    "too-many-columns":
      "This file has more than 1,000 columns. Keep those that measure something, then try again.",
    "too-many-rows": "This file has more than a million rows. Export a shorter period.",
    "empty-file": "This file is empty. The export may not have finished: start it again.",
  } satisfies Record<SourceProblem, string>,
  failed: {
    full: "The browser has no room left: nothing was kept. Take out an earlier import, then try again.",
    storage: "The browser refused to keep these figures: nothing was changed. Try again.",
    unexpected: "Reading stopped, for want of a network or for no known reason: nothing was kept. Try again.",
  },
  nothingKept: "Nothing is imported from this file.",
  problem: (problem: ImportProblem): string => {
    switch (problem.code) {
      case "no-table":
        return "No table was found in this file: it takes a line of titles, then lines of figures.";
      case "too-many-tables":
        return `This file stacks more than ${problem.most} tables. Export them one by one.`;
      case "impossible-date":
        return `Line ${problem.line}: “${problem.text}” is in no calendar. Mend this date in the file.`;
      case "unreadable-date":
        return `Line ${problem.line}: “${problem.text}” is no date, and the line has figures. Mend the date, or take the line out.`;
      case "dates-disagree":
        return `Two dates contradict each other: ${problem.texts.join(" and ")}. One has the day first, the other the month. Export again, without a spreadsheet in between.`;
      case "mixed-currencies":
        return `The amounts are in several currencies (${problem.currencies.join(", ")}), and this site does not convert them. Export one account at a time.`;
      case "unsafe-title":
        return `A column is called “${problem.text}”, a name that no platform uses. Rename it if it is yours.`;
    }
  },
  questions: {
    title: "To settle before importing",
    line: (line: number) => `line ${line}`,
    mark: (example: string) => `How should “${example}” be read?`,
    markComma: (text: string) => `A comma marks decimals: ${text}`,
    markPoint: (text: string) => `A point marks decimals: ${text}`,
    order: (example: string) => `Which day is “${example}”?`,
    year: (example: string) => `Which year is “${example}” of, the first date in the file?`,
    currency: "Which currency are the amounts in?",
    period: "Which period do these figures cover? The file does not say.",
    periodFrom: (day: string) => `The file says that these figures begin on ${day}, but not when they end.`,
    periodName: "The file’s name or its other tables suggest these dates; check them.",
    from: "First day",
    to: "Last day",
    apply: "Apply",
    published: "Date each post by the day it came out",
    rates: (title: string, example: string) => `“${title}”: what does ${example} mean?`,
    percent: (text: string) => `a percentage: ${text}`,
    proportion: (text: string) => `a proportion: ${text}`,
    columns: "No column is recognised. Say below what at least one of them holds.",
    choose: "Choose…",
  },
  recognised: "What was recognised",
  platform: "Platform",
  channel: "Channel",
  channelHint: "the name to file these figures under",
  facts: {
    rows: (text: string, value: number) => `${text} ${plural(value, "row", "rows")} of figures`,
    period: (start: string, end: string) => (start === end ? `on ${start}` : `from ${start} to ${end}`),
    currency: (code: string) => `in ${code}`,
    comma: "a comma for decimals",
    point: "a point for decimals",
    dayFirst: "day before month",
    monthFirst: "month before day",
    noRows: "no rows of figures",
  },
  table: (title: string, line: number) =>
    title === "" ? `Table on line ${line}` : `${title} (line ${line})`,
  sums: "Totals read",
  noTotal: (count: string) =>
    count === "1" ? `${count} figure, with no sum` : `${count} figures, which do not add up`,
  columns: {
    title: "Columns",
    caption: "What each column holds",
    column: "Column",
    example: "Example",
    becomes: "Becomes",
    of: (title: string) => `What “${title}” holds`,
    none: "nothing (left out)",
    metrics: "Metrics",
    others: "Other",
    item: "the item (campaign, post)",
    day: "the date",
    start: "the first day",
    end: "the last day",
    published: "the day it was published",
    exported: "the day of the export",
    audience: "who they are",
    group: "a breakdown (age, country…)",
    account: "the account",
    currency: "the currency",
    result: "the result that the indicator names",
    "cost-per-result": "the cost of such a result",
    "result-kind": "the kind of result",
    own: "a field of this site",
  },
  columnSkips: {
    setting: "a setting, nothing measured",
    "no-metric": "no known metric",
    words: "words",
    "same-metric": "another column says this already",
    "which-result": "the file does not say which result",
    audience: "says who they are, on no date",
    "by-choice": "left out by you",
  } satisfies Record<ColumnSkip, string>,
  skipped: "What was left out",
  nothingSkipped: "Nothing was left out.",
  rowSkips: {
    total: (count: string, value: number) => `${count} total ${plural(value, "row", "rows")}`,
    "unlabelled-total": (count: string, value: number) =>
      `${count} ${plural(value, "row that names nothing: a total that does not say so", "rows that name nothing: totals that do not say so")}`,
    note: (count: string, value: number) => `${count} ${plural(value, "line of text", "lines of text")}`,
    "no-figures": (count: string, value: number) =>
      `${count} ${plural(value, "row without a figure of a known metric", "rows without a figure of a known metric")}`,
  } satisfies Record<RowSkip, (count: string, value: number) => string>,
  cellSkips: {
    bound: (count: string, value: number) =>
      `${count} ${plural(value, "cell that gives a bound", "cells that give a bound")}, such as “< 10%”, and no figure`,
    unreadable: (count: string, value: number) =>
      `${count} ${plural(value, "cell that is not a number", "cells that are not numbers")}`,
    negative: (count: string, value: number) =>
      `${count} negative ${plural(value, "count", "counts")}, which cannot be`,
    "which-result": (count: string, value: number) =>
      `${count} ${plural(value, "result", "results")} of an unknown kind, or counted in another column already`,
    "no-amount": (count: string, value: number) =>
      `${count} ${plural(value, "amount of zero", "amounts of zero")} without a currency`,
  } satisfies Record<CellSkip, (count: string, value: number) => string>,
  findings: {
    totalDiffers: (metric: string, stated: string, summed: string) =>
      `${metric}: the file gives a total of ${stated}, but its rows make ${summed}. Some rows may be missing from it.`,
    idsRuined: (title: string, count: string, value: number) =>
      `“${title}”: ${count} ${plural(value, "id", "ids")} ruined by a spreadsheet (1.8E+16). If you need them, export again, without opening the file.`,
    formulas: (count: string, value: number) =>
      `${count} ${plural(value, "name looks", "names look")} like a formula or like code; ${plural(value, "it is", "they are")} kept as text.`,
  },
  against: {
    title: "Beside what is on record",
    fresh: (count: string, value: number) => `${count} new ${plural(value, "figure", "figures")}`,
    known: (count: string, _value: number) => `${count} on record already, with the same value`,
    changed: (count: string, _value: number) => `${count} on record already, but with another value`,
    overlapping: (count: string, value: number) =>
      `${count} whose ${plural(value, "period cuts", "periods cut")} across one on record`,
    keep: "Keep what is on record",
    replace: "Take what the file says",
    leave: "Leave them out",
    add: "Add them all the same: some days will count twice",
  },
  keep: (count: string, value: number) => `Import ${count} ${plural(value, "figure", "figures")}`,
  keepLater: "Import, once these points are settled",
  keepNothing: "Nothing new to import",
  busy: "One moment…",
  kept: (added: string, value: number, name: string) =>
    `${added} ${plural(value, "figure", "figures")} imported from ${name}.`,
  keptNone: (name: string) => `${name} adds nothing: all of it is on record already.`,
  keptKnown: (count: string) => `${count} ${count === "1" ? "was" : "were"} there already.`,
  keptLeft: (count: string) => `${count} left out.`,
  another: "Import another file",
};
