import type { DatedFigure } from "../record/dated-figure.ts";
import { cleanText } from "./clean-text.ts";
import { fileEvidence } from "./file-evidence.ts";
import { type FoundTable, findTables, MOST_TABLES } from "./find-tables.ts";
import type { ImportAnswers } from "./import-answers.ts";
import type { ImportProblem, ImportQuestion, ImportReading, ReadTable } from "./import-reading.ts";
import { type Period, periodOfPreamble } from "./period-in-text.ts";
import { planPeriod } from "./period-plan.ts";
import type { PlatformId } from "./platform.ts";
import { rateEvidence } from "./rate-evidence.ts";
import type { ReadContext } from "./read-context.ts";
import { readTable } from "./read-table.ts";
import { recognisePlatform } from "./recognise-platform.ts";
import type { SourceFile } from "./source-file.ts";
import { tableColumns } from "./table-columns.ts";

/** Titles that would name a part of JavaScript itself: no tool writes one. */
const UNSAFE = new Set(["__proto__", "constructor", "prototype", "hasownproperty", "tostring", "valueof"]);
/** Problems that are told: the first of each kind in a table is enough to mend them all. */
const MOST_PROBLEMS = 20;

/**
 * What a file's tables say, in figures of the course's metrics with their period, their item and the line that they stand on. All or
 * nothing: figures come only once no problem and no question is left, and the same file with the same answers gives the same.
 */
export function importRecords(file: SourceFile, answers: ImportAnswers = {}): ImportReading {
  const steps = importInSteps(file, answers);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, in steps that yield how many rows are read: between two of them a worker can be told to stop. */
export function* importInSteps(
  file: SourceFile,
  answers: ImportAnswers,
): Generator<number, ImportReading, void> {
  const found = file.sheets.flatMap(findTables);
  const tables = found.slice(0, MOST_TABLES);
  const prepared = prepareTables(tables, answers);
  const evidence = fileEvidence(prepared);
  const ownMark = prepared.some(({ platform }) => platform === "own") ? ownDecimalMark(file) : null;
  const decimalMark = answers.decimalMark ?? ownMark ?? evidence.decimalMark;
  const dateOrder = answers.dateOrder ?? evidence.dateOrder;

  const problems: ImportProblem[] = unsafeTitles(tables);
  if (found.length > MOST_TABLES) problems.push({ code: "too-many-tables", most: MOST_TABLES });
  if (evidence.datesDisagree.length > 0)
    problems.push({ code: "dates-disagree", texts: evidence.datesDisagree });
  const questions: ImportQuestion[] = [];
  const figures: DatedFigure[] = [];
  const read: ReadTable[] = [];
  const bareRates = answers.bareRates ?? rateEvidence(prepared, decimalMark);
  const style = { decimalMark, dateOrder, bareRates };
  const context: ReadContext = { file, answers, ...style, figures, problems, questions };
  let before: Period | null = null;
  for (const { table, platform, recognised, columns, rows } of prepared) {
    const planned = planPeriod(table, columns, {
      fileName: file.name,
      platform,
      order: dateOrder,
      answers,
      before,
    });
    before = periodOfPreamble(table.preamble, dateOrder) ?? before;
    read.push(yield* readTable({ table, rows, platform, recognised, columns, ...planned }, context));
  }
  const currencies = new Set(figures.flatMap(({ currency }) => (currency === "" ? [] : [currency])));
  const isOwn = prepared.some(({ platform }) => platform === "own");
  // What was recorded in several currencies may be exported together; one report is in one.
  if (currencies.size > 1 && !isOwn) problems.push({ code: "mixed-currencies", currencies: [...currencies] });
  if (tables.length === 0) problems.push({ code: "no-table" });
  else if (read.every(({ columns }) => !columns.some(holdsFigures))) questions.push({ code: "columns" });
  const isWhole = problems.length === 0 && questions.length === 0;
  return {
    ...{ name: file.name, encoding: file.encoding, separator: file.separator, decimalMark, dateOrder },
    tables: read,
    problems: problems.slice(0, MOST_PROBLEMS),
    questions: onceEach(questions).map((question) => suggested(question, read)),
    figures: isWhole ? figures : [],
  };
}

function prepareTables(tables: readonly FoundTable[], answers: ImportAnswers) {
  const found = tables.map(({ header, preamble }) => recognisePlatform(header.cells, preamble));
  // Of several tables in one file some have too few columns to tell; they are of the tool that wrote the others.
  const told = found.find((platform) => platform !== null) ?? "other";
  return tables.map((table, index) => {
    const recognised: PlatformId = found[index] ?? told;
    const platform = answers.platform ?? recognised;
    return {
      table,
      platform,
      recognised,
      rows: table.rows,
      columns: tableColumns(table, platform, answers.columns ?? []),
    };
  });
}

/** This course's own export comes in two styles, and its separator tells which. */
function ownDecimalMark({ separator }: SourceFile): "." | "," | null {
  if (separator === null) return null;
  return separator === ";" ? "," : ".";
}

function unsafeTitles(tables: readonly FoundTable[]): ImportProblem[] {
  return tables.flatMap(({ header }) =>
    header.cells
      .map(cleanText)
      .filter((title) => UNSAFE.has(title.toLowerCase()))
      .map((text) => ({ code: "unsafe-title" as const, text })),
  );
}

function holdsFigures({ role }: ReadTable["columns"][number]): boolean {
  return role.kind === "metric" || role.kind === "result" || (role.kind === "own" && role.field === "value");
}

/** Where the file's name suggests no period, its other tables do: queries and pages are of the days that the chart beside them counts. */
function suggested(question: ImportQuestion, tables: readonly ReadTable[]): ImportQuestion {
  if (question.code !== "period" || question.suggestion || question.from) return question;
  const periods = tables.flatMap(({ period }) => period ?? []);
  const [start] = periods.map((period) => period.start).sort();
  const end = periods
    .map((period) => period.end)
    .sort()
    .at(-1);
  return start && end ? { ...question, suggestion: { start, end } } : question;
}

/** Several tables ask the same; the learner answers once. */
function onceEach(questions: readonly ImportQuestion[]): readonly ImportQuestion[] {
  return questions.filter(
    (question, index) => questions.findIndex(({ code }) => code === question.code) === index,
  );
}
