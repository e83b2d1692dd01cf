import type { Business } from "../business/business.ts";
import type { Experiment } from "../experiment/experiment.ts";
import { stageRates } from "../funnel/stage-rates.ts";
import { SIGNALS } from "../score/score-system.ts";
import { cell, minus, ratioOf } from "./expression.ts";
import { recordRows } from "./record-rows.ts";
import { type Cell, type CellRow, formula, headRow, isFormula, number, type Sheet, text } from "./sheet.ts";
import type { WorkbookSpeech } from "./words.ts";

type Parts = Pick<Business, "funnel" | "score" | "experiments" | "records">;
/** Rows of a part, given the row that its first takes. */
type Section = (start: number) => readonly CellRow[];

/** What stands behind the report: the counts with their rates, the score's weights, what was tried, and the records. */
export function supportSheet(business: Parts, speech: WorkbookSpeech): Sheet {
  const { words } = speech;
  const rows: CellRow[] = [[text(words.sheets.support, "title")], [text(words.summaries.support, "note")]];
  const sections: readonly (Section | null)[] = [
    funnelRows(business, speech),
    scoreRows(business, speech),
    experimentRows(business, speech),
    recordRows(business.records, speech),
  ];
  for (const section of sections) {
    if (section) rows.push([], ...section(rows.length + 1));
  }
  if (rows.length === 2) rows.push([], [text(words.support.nothing, "note")]);
  return {
    id: "support",
    rows,
    widths: [44, 22, 18, 16, 20, 28, 44],
    frozen: { rows: 0, columns: 0 },
    summary: words.summaries.support,
  };
}

function at(row: number, column: number) {
  return { sheet: "support", row, column } as const;
}

function funnelRows({ funnel }: Parts, { words, parts }: WorkbookSpeech): Section | null {
  const steps = stageRates(funnel);
  if (steps.length === 0) return null;
  return (start) => {
    const first = start + 2;
    const rowOf = (stage: (typeof steps)[number]["stage"]) =>
      first + steps.findIndex((step) => step.stage === stage);
    return [
      [text(words.support.funnel(funnel.months), "heading")],
      headRow(words.support.funnelHead, [1, 2]),
      ...steps.map(
        ({ stage, count, from }): CellRow => [
          text(parts.stages[stage], "label"),
          number(count, "count"),
          from &&
            formula(ratioOf(cell(at(rowOf(stage), 1)), cell(at(rowOf(from), 1)), words.notDefined), "rate"),
          from && text(parts.ofStages[from], "note"),
        ],
      ),
    ];
  };
}

function scoreRows({ score }: Parts, { words, parts }: WorkbookSpeech): Section | null {
  const { points } = score.system;
  const weighed = SIGNALS.filter((signal) => (points[signal] ?? 0) !== 0);
  if (weighed.length === 0) return null;
  return () => [
    [text(words.support.score, "heading")],
    ...(score.why ? [[text(score.why)]] : []),
    headRow(words.support.scoreHead, [1]),
    ...weighed.map(
      (signal): CellRow => [text(parts.signals[signal], "label"), number(points[signal] ?? 0, "decimal")],
    ),
  ];
}

function experimentRows({ experiments }: Parts, speech: WorkbookSpeech): Section | null {
  const { support } = speech.words;
  if (experiments.length === 0) return null;
  return (start) => [
    [text(support.experiments, "heading")],
    headRow(support.experimentHead, [2, 3, 4]),
    ...experiments.flatMap((experiment, index) => oneExperiment(experiment, start + 2 + 3 * index, speech)),
  ];
}

/** Both versions with their rates, and the difference of the two. */
function oneExperiment(
  { hypothesis, a, b, decision, learned }: Experiment,
  row: number,
  { words, parts }: WorkbookSpeech,
): readonly CellRow[] {
  const count = (value: number | null): Cell | null => (value === null ? null : number(value, "count"));
  const version = (letter: string, { name, exposed, converted }: Experiment["a"], on: number): CellRow => [
    null,
    text(parts.experiments.arm(letter, name.trim()), "label"),
    count(exposed),
    count(converted),
    exposed === null || converted === null
      ? null
      : formula(ratioOf(cell(at(on, 3)), cell(at(on, 2)), words.notDefined), "rate"),
  ];
  const [one, other] = [version("A", a, row), version("B", b, row + 1)];
  const canCompare = Boolean(a.exposed && b.exposed) && isFormula(one[4]) && isFormula(other[4]);
  return [
    [
      text(hypothesis),
      ...one.slice(1),
      text(decision === "" ? "" : parts.decisions[decision]),
      text(learned),
    ],
    other,
    [
      null,
      text(words.support.difference, "label"),
      null,
      null,
      canCompare ? formula(minus(cell(at(row + 1, 4)), cell(at(row, 4))), "points") : null,
    ],
  ];
}
