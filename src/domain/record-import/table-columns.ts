import { RECORDED_METRICS } from "../record/recorded-metric.ts";
import { cleanText } from "./clean-text.ts";
import type { ColumnRole } from "./column-role.ts";
import type { FoundTable } from "./find-tables.ts";
import { headerKey } from "./header-key.ts";
import type { ColumnAnswer } from "./import-answers.ts";
import type { ColumnSkip } from "./import-reading.ts";
import { knownHeader, metricOfTitle } from "./known-headers.ts";
import { OWN_TITLES } from "./own-titles.ts";
import type { PlatformId } from "./platform.ts";
import { readFigure } from "./read-figure.ts";
import type { SourceRow } from "./source-file.ts";

/** A column of a table and what it is taken for. */
export type TableColumn = {
  readonly index: number;
  readonly title: string;
  readonly role: ColumnRole;
  readonly skip: ColumnSkip | null;
  /** The currency that its title names. */
  readonly currency: string | null;
  /** True when its title says that bare figures are percents. */
  readonly percent: boolean;
  /** How well its title names its metric, 0 being best; the learner's own choice before all. */
  readonly rank: number;
};

/** Rows that are looked at to see what a column without a known title holds. */
const ROWS_LOOKED_AT = 50;

/** What each column of a table holds: as the learner says, else as its title is known on this platform. */
export function tableColumns(
  table: FoundTable,
  platform: PlatformId,
  answers: readonly ColumnAnswer[],
): readonly TableColumn[] {
  const named = table.header.cells.map((cell, index) => {
    const title = cleanText(cell);
    const { currency, percent } = headerKey(cell);
    const answer = answers.find((each) => each.title === title);
    return { index, title, currency, percent, ...meaning(title, answer, platform, table) };
  });
  const titled = withoutAudience(named.filter(({ title }) => title !== ""));
  return withoutRepeats(withItems(titled, table.rows, platform));
}

/** How many followers of a job or a place there are says who they are, not how many came on any day. */
function withoutAudience(columns: readonly TableColumn[]): readonly TableColumn[] {
  if (!columns.some(({ role }) => role.kind === "audience")) return columns;
  return columns.map((column) =>
    column.role.kind === "metric" && column.rank >= 0
      ? { ...column, role: { kind: "none" }, skip: "audience" }
      : column,
  );
}

type Meaning = Pick<TableColumn, "role" | "skip" | "rank">;

function meaning(
  title: string,
  answer: ColumnAnswer | undefined,
  platform: PlatformId,
  table: FoundTable,
): Meaning {
  if (answer) return { role: answer.role, skip: answer.role.kind === "none" ? "by-choice" : null, rank: -1 };
  if (platform === "own") {
    const field = OWN_TITLES.get(headerKey(title).key);
    if (field) return { role: { kind: "own", field }, skip: null, rank: 0 };
  }
  const known = knownHeader(title, platform);
  if (known?.role.kind === "titled") {
    const role = table.preamble.map(metricOfTitle).find((each) => each !== null);
    return role ? { role, skip: null, rank: 0 } : { role: { kind: "none" }, skip: "no-metric", rank: 0 };
  }
  if (known && isShareOf(known.role, headerKey(title).percent))
    return { role: { kind: "none" }, skip: "no-metric", rank: 0 };
  if (known) return { ...known, skip: known.role.kind === "setting" ? "setting" : null };
  return { role: { kind: "none" }, skip: "no-metric", rank: 0 };
}

/** « Views (%) » is each row's share of the views, and no count of them. */
function isShareOf(role: ColumnRole, percent: boolean): boolean {
  return percent && role.kind === "metric" && RECORDED_METRICS[role.metric].unit !== "rate";
}

/** Columns of words are no figures; where no column is known to name the rows, the first of them does. */
function withItems(
  columns: readonly TableColumn[],
  rows: readonly SourceRow[],
  platform: PlatformId,
): readonly TableColumn[] {
  const looked = rows.slice(0, ROWS_LOOKED_AT);
  const isWords = (index: number) => {
    const cells = looked
      .flatMap(({ cells }) => cells[index] ?? [])
      .filter((cell) => String(cell).trim() !== "");
    return (
      cells.length > 0 &&
      cells.filter((cell) => readFigure(cell).kind === "unreadable").length > cells.length / 2
    );
  };
  const isOther = platform === "other";
  // What a known tool breaks its figures down by stands before them.
  const names = isOther ? columns : columns.slice(0, Math.max(0, columns.findIndex(isMetric)));
  let hasItem =
    platform === "own" ||
    columns.some(({ role }) => role.kind === "item" || (!isOther && NAMING.has(role.kind)));
  return columns.map((column) => {
    if (column.skip !== "no-metric" || !isWords(column.index)) return column;
    if (hasItem || !names.includes(column)) return { ...column, skip: "words" };
    hasItem = true;
    return { ...column, role: { kind: "item", level: 3, is: "name" }, skip: null };
  });
}

/** Roles of columns that tell rows apart. */
const NAMING: ReadonlySet<string> = new Set(["item", "group", "audience"]);

function isMetric({ role }: TableColumn): boolean {
  return role.kind === "metric";
}

/** Of two columns of one metric, the one whose title names it best; a result needs to be told which it is. */
function withoutRepeats(columns: readonly TableColumn[]): readonly TableColumn[] {
  const hasResultKind = columns.some(({ role }) => role.kind === "result-kind");
  const best = new Map<string, TableColumn>();
  for (const column of columns) {
    const key = onlyOnce(column.role);
    const so = key === null ? undefined : best.get(key);
    if (key !== null && (!so || column.rank < so.rank)) best.set(key, column);
  }
  return columns.map((column) => {
    const { kind } = column.role;
    if (!hasResultKind && (kind === "result" || kind === "cost-per-result")) {
      return { ...column, role: { kind: "none" }, skip: "which-result" };
    }
    const key = onlyOnce(column.role);
    return key === null || best.get(key) === column
      ? column
      : { ...column, role: { kind: "none" }, skip: "same-metric" };
  });
}

function onlyOnce(role: ColumnRole): string | null {
  switch (role.kind) {
    case "metric":
      return `metric ${role.metric}`;
    case "own":
      return `own ${role.field}`;
    case "item":
    case "group":
    case "audience":
    case "setting":
    case "none":
      return null;
    default:
      return role.kind;
  }
}
