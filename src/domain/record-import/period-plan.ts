import { dayNumber } from "../quantity/calendar-day.ts";
import type { FoundTable } from "./find-tables.ts";
import type { ImportAnswers } from "./import-answers.ts";
import type { ImportQuestion } from "./import-reading.ts";
import { type Period, periodOfFileName, periodOfPreamble } from "./period-in-text.ts";
import { DATES_BY_PUBLICATION, type PlatformId } from "./platform.ts";
import { type DateOrder, orderedDay, readDate } from "./read-date.ts";
import { hasDates, type PeriodPlan } from "./row-dates.ts";
import type { TableColumn } from "./table-columns.ts";

type Question = Extract<ImportQuestion, { code: "period" }>;

export type PlannedPeriod = { readonly plan: PeriodPlan; readonly question: Question | null };

type Context = {
  readonly fileName: string;
  readonly platform: PlatformId;
  readonly order: DateOrder | null;
  readonly answers: ImportAnswers;
  /** The period that the lines above an earlier table gave. */
  readonly before: Period | null;
};

/** Where a table's rows get their period from; a question where the file does not say. */
export function planPeriod(
  table: FoundTable,
  columns: readonly TableColumn[],
  context: Context,
): PlannedPeriod {
  const { platform, order, answers } = context;
  const dated = (kind: "day" | "start" | "end" | "published" | "exported") =>
    columns.find((column) => column.role.kind === kind && hasDates(column, table.rows));
  const [day, start, end, published] = [dated("day"), dated("start"), dated("end"), dated("published")];
  const told = periodOfPreamble(table.preamble, order) ?? context.before;
  const known = (plan: PeriodPlan): PlannedPeriod => ({ plan, question: null });

  // Each row of this course's own export says its period itself.
  if (platform === "own") return known({ kind: "unknown" });
  if (day)
    return known({
      kind: "column",
      index: day.index,
      lasts: /week|semaine/i.test(day.title) ? "week" : "day",
    });
  if (start && end) return known({ kind: "columns", start: start.index, end: end.index });
  const nth = columns.find(({ role }) => role.kind === "nth");
  if (nth?.role.kind === "nth") {
    const from = told ?? (answers.period === "published" ? null : (answers.period ?? null));
    if (from) return known({ kind: "nth", index: nth.index, step: nth.role.step, of: from });
  }
  const starts = start ? daysOf(table, start, order) : [];
  if (start && starts.length > 1) {
    return known({ kind: "column", index: start.index, lasts: cadenceOf(starts) });
  }
  if (told && !nth) return known({ kind: "fixed", period: told });
  if (
    published &&
    (answers.period === "published" || (DATES_BY_PUBLICATION.includes(platform) && !answers.period))
  ) {
    return known({
      kind: "column",
      index: published.index,
      lasts: "day",
      upTo: dated("exported")?.index,
    });
  }
  if (answers.period && answers.period !== "published")
    return known({ kind: "fixed", period: answers.period });
  return {
    plan: { kind: "unknown" },
    question: {
      code: "period",
      suggestion: periodOfFileName(context.fileName, order),
      from: starts[0] ?? null,
      hasPublication: published !== undefined,
    },
  };
}

function daysOf({ rows }: FoundTable, { index }: TableColumn, order: DateOrder | null): readonly string[] {
  const days = rows.flatMap(({ cells }) => {
    const reading = readDate(cells[index] ?? "");
    if (reading.kind === "day" || reading.kind === "month") return reading.day;
    return reading.kind === "slashed" && order ? (orderedDay(reading, order) ?? []) : [];
  });
  return [...new Set(days)].sort();
}

/** How long a period lasts whose first days are these. */
function cadenceOf(days: readonly string[]): "day" | "week" | "month" {
  if (days.length > 1 && days.every((day) => day.endsWith("-01"))) return "month";
  const numbers = days.map((day) => dayNumber(day) ?? 0);
  const gaps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  return gaps.length > 0 && gaps.every((gap) => gap % 7 === 0) ? "week" : "day";
}
