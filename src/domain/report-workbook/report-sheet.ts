import type { Business } from "../business/business.ts";
import type { Plan } from "../simulation/plan.ts";
import { cell, type Expression, minus, type Place, ratioOf } from "./expression.ts";
import {
  type Cell,
  type CellRow,
  type CellUnit,
  headRow,
  RESULTS,
  type ResultName,
  type Sheet,
  text,
} from "./sheet.ts";
import type { StepTotals } from "./steps-sheet.ts";
import type { WorkbookSpeech } from "./words.ts";

const FIGURE = 1;
const HEAD = 5;

const UNITS: Readonly<Record<ResultName, CellUnit>> = {
  investment: "price",
  value: "price",
  profit: "price",
  net: "return",
  gross: "rate",
  atEnd: "return",
  pipeline: "price",
  sales: "count",
  breakEven: "count",
};

/** Where each result stands on the first sheet. */
export const RESULT_PLACES = Object.fromEntries(
  RESULTS.map((name, index) => [name, { sheet: "report", row: HEAD + index, column: FIGURE }]),
) as Readonly<Record<ResultName, Place>>;

/** The first sheet: the results as formulas of the calculation, then what was written around them. */
export function reportSheet(
  business: Pick<Business, "name" | "goal" | "decision" | "report">,
  { scenario, target }: Plan,
  totals: StepTotals,
  speech: WorkbookSpeech,
): Sheet {
  const { words, parts } = speech;
  const say = words.report;
  const { goal, decision, report } = business;
  const results = resultsOf(totals, words.notDefined);
  const rows = RESULTS.map((name): CellRow => {
    const [label, note] = say.results[name](scenario.months);
    const figure: Cell = { formula: results[name], unit: UNITS[name], look: "result" };
    return [text(label, "label"), figure, text(note, "note")];
  });
  const [aim, aimNote] = say.target;
  const written: readonly (readonly [name: string, words: string])[] = [
    [say.goal, goal.statement],
    [say.decision, decision.choice ? parts.choices[decision.choice] : say.undecided],
    [say.because, decision.because],
    [say.signpost, decision.signpost],
    [say.limits, report.limits || say.unwritten],
    [say.nextStep, report.nextStep || say.unwritten],
  ];
  return {
    id: "report",
    rows: [
      [text(business.name.trim() || say.unnamed, "title")],
      [text(say.kind, "note")],
      [text(report.reader.trim() ? say.reader(report.reader) : "", "note")],
      [text(words.summaries.report, "note")],
      headRow(say.head, [FIGURE]),
      ...rows,
      ...(target === null
        ? []
        : [[text(aim, "label"), { value: target, unit: "return" }, text(aimNote, "note")] as const]),
      ...written
        .filter(([, content]) => content !== "")
        .flatMap(([name, content]): CellRow[] => [[], [text(name, "heading"), null, text(content)]]),
    ],
    widths: [40, 18, 84],
    frozen: { rows: 0, columns: 0 },
    summary: words.summaries.report,
  };
}

function resultsOf(totals: StepTotals, notDefined: string): Readonly<Record<ResultName, Expression>> {
  const { investment, value, sales, contribution, valueAtEnd, pipeline } = totals;
  const of = (name: ResultName) => cell(RESULT_PLACES[name]);
  return {
    investment,
    value,
    profit: minus(of("value"), of("investment")),
    net: ratioOf(of("profit"), of("investment"), notDefined),
    gross: ratioOf(of("value"), of("investment"), notDefined),
    atEnd: ratioOf(minus(valueAtEnd, of("investment")), of("investment"), notDefined),
    pipeline: pipeline ?? 0,
    sales,
    breakEven: ratioOf(of("investment"), contribution, notDefined),
  };
}
