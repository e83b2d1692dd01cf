import { carryoverMonths } from "../funnel/path.ts";
import type { InputName } from "../simulation/inputs.ts";
import { projectedMonths } from "../simulation/project-scenario.ts";
import type { Channel, Scenario } from "../simulation/scenario.ts";
import { channelSteps } from "./channel-steps.ts";
import { type Expression, times } from "./expression.ts";
import { moneySteps } from "./money-steps.ts";
import { closingOf, repeatSteps } from "./sale-steps.ts";
import { headRow, type Sheet, text } from "./sheet.ts";
import { FIRST_MONTH, STEPS_HEAD, type StepRow, stepRows, together } from "./step-rows.ts";
import { visitMonths } from "./visit-steps.ts";
import type { WorkbookSpeech } from "./words.ts";

/** The cells that the results are read from. */
export type StepTotals = {
  readonly contribution: Expression;
  readonly investment: Expression;
  readonly value: Expression;
  readonly sales: Expression;
  /** Booked by the last month of activity. */
  readonly valueAtEnd: Expression;
  /** What comes in after it; `null` when nothing can. */
  readonly pipeline: Expression | null;
};

/** The scenario month by month, as formulas of its inputs; `input` is where each of these stands. */
export function stepsSheet(
  scenario: Scenario,
  input: (name: InputName) => Expression,
  { words: all, names }: WorkbookSpeech,
): { readonly sheet: Sheet; readonly totals: StepTotals } {
  const words = all.steps;
  const { months } = scenario;
  const lastMonth = monthsWritten(scenario);
  const rows = stepRows(lastMonth);
  const contribution = rows.figure(words.contribution, "price", times(input("orderValue"), input("margin")));
  const channels = scenario.channels.map((channel) => {
    rows.heading(capitalised(names.channel(channel.id)));
    return channelSteps({
      channel,
      months,
      scenario,
      rows,
      words,
      input: (field) => input(`${channel.id}.${field}`),
      worth: (id, field) => input(`${id}.${field}`),
      nameOf: names.value,
    });
  });

  rows.heading(words.all);
  const made = allMade(
    channels.map((channel) => channel.made),
    (month) => rows.row(words.allMade, { unit: "count", month }),
  );
  const closing = closingOf({ scenario, rows, words }, made);
  const repeats = repeatSteps({ scenario, rows, words }, closing, input);
  const { investment, value, cumulatedValue } = moneySteps({
    scenario,
    rows,
    speech: { words: all, names },
    input,
    contribution,
    orders: repeats ? [closing, repeats] : [closing],
    worths: channels.flatMap(({ worths }) => worths),
    lastMonth,
  });

  const monthNames = Array.from({ length: lastMonth }, (_, index) =>
    (index < months ? words.month : words.monthAfter)(index + 1),
  );
  const head = headRow(
    [...words.head, ...monthNames],
    [1, ...monthNames.map((_, index) => FIRST_MONTH + index)],
  );
  const sheet: Sheet = {
    id: "steps",
    rows: [[text(all.sheets.steps, "title")], [text(all.summaries.steps, "note")], head, ...rows.rows],
    widths: [46, 14, ...Array.from({ length: lastMonth }, () => 11)],
    frozen: { rows: STEPS_HEAD, columns: FIRST_MONTH },
    summary: all.summaries.steps,
  };
  return {
    sheet,
    totals: {
      contribution,
      investment: investment.total,
      value: value.total,
      sales: made.total,
      valueAtEnd: cumulatedValue.at(months) ?? 0,
      pipeline: lastMonth > months ? value.sum(months + 1, lastMonth) : null,
    },
  };
}

/**
 * Months that have a column: those of the projection, and those of an effect that is carried over, be its share zero today,
 * so that it can be changed.
 */
function monthsWritten(scenario: Scenario): number {
  const carried = (count: (channel: Channel) => number) => Math.max(0, ...scenario.channels.map(count));
  const written = carried((channel) => visitMonths(channel, 0));
  return projectedMonths(scenario) + written - carried(carryoverMonths);
}

/** The sales of all channels; with a single one, its own are enough. */
function allMade(
  made: readonly StepRow[],
  row: (month: (month: number) => Expression | null) => StepRow,
): StepRow {
  const [only] = made;
  return only && made.length === 1 ? only : row((month) => together(made, month));
}

function capitalised(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}
