import { isPaidIn } from "../roi/investment.ts";
import type { InputName } from "../simulation/inputs.ts";
import { isProjectedMetric } from "../simulation/other-values.ts";
import type { InvestmentLine, Scenario } from "../simulation/scenario.ts";
import { type Expression, minus, plus, ratioOf, times } from "./expression.ts";
import { columnSum, type StepRow, type StepRows, together } from "./step-rows.ts";
import { onSome } from "./visit-steps.ts";
import type { WorkbookSpeech } from "./words.ts";

type Setting = {
  readonly scenario: Scenario;
  readonly rows: StepRows;
  readonly speech: Pick<WorkbookSpeech, "words" | "names">;
  readonly input: (name: InputName) => Expression;
  /** What one sale leaves. */
  readonly contribution: Expression;
  /** Sales that close, and later orders. */
  readonly orders: readonly StepRow[];
  /** Other values of the channels. */
  readonly worths: readonly StepRow[];
  readonly lastMonth: number;
};

/** What comes in and what it costs, month by month, and both so far. */
export function moneySteps(setting: Setting) {
  const { rows, speech, lastMonth } = setting;
  const words = speech.words.steps;
  const value = valueSteps(setting);
  rows.heading(words.costs);
  const investment = costSteps(setting);

  rows.heading(words.soFar);
  const soFar = (name: string, row: StepRow) =>
    rows.row(name, {
      unit: "money",
      adds: false,
      month: (month, own) => {
        const [before, now] = [own(month - 1), row.at(month)];
        return before && now ? plus(before, now) : (before ?? now ?? 0);
      },
    });
  const cumulatedValue = soFar(words.cumulatedValue, value);
  const cumulatedInvestment = soFar(words.cumulatedInvestment, investment);
  const profit = rows.row(words.cumulatedProfit, {
    unit: "money",
    adds: false,
    month: (month) => minus(cumulatedValue.at(month) ?? 0, cumulatedInvestment.at(month) ?? 0),
  });
  rows.row(words.roiSoFar, {
    unit: "return",
    adds: false,
    month: (month) =>
      month > lastMonth
        ? null
        : ratioOf(profit.at(month) ?? 0, cumulatedInvestment.at(month) ?? 0, speech.words.notDefined),
  });
  return { value, investment, cumulatedValue };
}

/** The margin of sales and later orders, what belongs to no channel, and all that comes in. */
function valueSteps({ scenario, rows, speech, input, contribution, orders, worths }: Setting): StepRow {
  const { steps: words } = speech.words;
  const { months, unitValues = [] } = scenario;
  const margin = rows.row(words.salesValue, {
    unit: "money",
    month: (month) => onSome(together(orders, month), (count) => times(count, contribution)),
  });
  const shared = unitValues
    .filter(({ channel, metric }) => channel === undefined && !isProjectedMetric(metric))
    .map(({ id }) =>
      rows.row(words.worth(speech.names.value(id)), {
        unit: "money",
        month: (month) => (month <= months ? times(input(`${id}.perMonth`), input(`${id}.unitValue`)) : null),
      }),
    );
  const parts = [margin, ...worths, ...shared];
  return rows.row(words.value, {
    unit: "money",
    isTotal: true,
    month: (month) => together(parts, month),
  });
}

/** Ad spend of each channel, each line in the months in which it is paid, and the sum of them. */
function costSteps({ scenario, rows, speech, input }: Setting): StepRow {
  const { words, names } = speech;
  const { months, channels, investment } = scenario;
  const ads = channels.map(({ id }) =>
    rows.row(words.steps.ads(names.channel(id)), {
      unit: "money",
      month: (month) => (month <= months ? input(`${id}.adSpend`) : null),
    }),
  );
  const lines = investment.map((line) =>
    rows.row(names.line(line.id), {
      unit: "money",
      month: (month) => (month <= months && isPaidIn(line, month) ? costOf(line, input) : null),
    }),
  );
  const all = [...ads, ...lines];
  return rows.row(words.steps.investment, {
    unit: "money",
    isTotal: true,
    month: (month) => (month <= months ? columnSum(all, month) : null),
  });
}

function costOf(line: InvestmentLine, input: (name: InputName) => Expression): Expression {
  return line.kind === "staff"
    ? times(input(`${line.id}.hours`), input(`${line.id}.hourlyCost`))
    : input(`${line.id}.amount`);
}
