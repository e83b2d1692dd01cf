import { isRecordedMetric } from "../../../domain/record/recorded-metric.ts";
import type { GridRow } from "../../../domain/record-grid/grid-row.ts";
import type { CellQuestion, CellReadingStyle } from "../../../domain/record-grid/read-cell.ts";
import { formatFigure } from "../../../i18n/format/recorded-figure-format.ts";
import type { Hub } from "../hub.ts";
import { shortPeriod } from "../short-day.ts";
import { useGridHub } from "./grid-hub.ts";

/** What an answer says of how to read, and what the cell is then. */
export type Answer = {
  readonly style: Partial<CellReadingStyle>;
  readonly change: Partial<GridRow>;
  readonly text: string;
};

type Props = {
  readonly question: CellQuestion;
  /** The line that the cell is of. */
  readonly row: GridRow;
  onAnswer(answer: Answer): void;
};

/** The ways in which a cell may be read, to choose from. */
export function QuestionChoices({ question, row, onAnswer }: Props) {
  const hub = useGridHub();
  return answersTo(question, row, hub).map((answer) => (
    <button
      type="button"
      className="text-button"
      key={answer.text}
      // The field keeps the focus, so that a press does not close it first.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onAnswer(answer)}
    >
      {answer.text}
    </button>
  ));
}

function answersTo(question: CellQuestion, row: GridRow, hub: Hub): readonly Answer[] {
  const valued = (style: Answer["style"], value: number): Answer => {
    const isMoney = isRecordedMetric(row.metric) && row.currency !== "";
    const currency = isMoney ? row.currency : hub.format.options.currency;
    return {
      style,
      change: { value },
      text: formatFigure({ metric: row.metric, value, currency }, hub.format),
    };
  };
  switch (question.kind) {
    case "mark":
      return ([",", "."] as const).map((mark) => valued({ mark }, question.readings[mark]));
    case "rates":
      return [
        valued({ bareRates: "percent" }, question.percent),
        valued({ bareRates: "proportion" }, question.proportion),
      ];
    case "order":
      return (["day-first", "month-first"] as const).map((order) => {
        const { start, end } = question.readings[order];
        const text = shortPeriod(start, end, hub.locale, hub.words.page.table.span);
        return { style: { order }, change: { start, end }, text };
      });
  }
}
