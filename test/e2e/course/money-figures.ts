import { ledgerLayout } from "../../../src/charts/geometry/ledger-layout.ts";
import type { Business } from "../../../src/domain/business/business.ts";
import type { PartName } from "../../../src/domain/business/parts.ts";
import { isDefined, type Outcome } from "../../../src/domain/quantity/outcome.ts";
import { reportFigures } from "../../../src/domain/report/report-figures.ts";
import { variablesOf } from "../../../src/domain/report/variables.ts";
import { pathValues } from "../../../src/domain/roi/unit-value.ts";
import { inputBounds, readInput } from "../../../src/domain/simulation/inputs.ts";
import { costEntries } from "../../../src/domain/simulation/ledger.ts";
import { projectScenario } from "../../../src/domain/simulation/project-scenario.ts";
import { formatDay } from "../../../src/i18n/format/day-format.ts";
import { formatInput } from "../../../src/i18n/format/input-format.ts";
import { defaultFormatOptions, numberFormat } from "../../../src/i18n/format/number-format.ts";
import { formatQuantity } from "../../../src/i18n/format/quantity-format.ts";
import { ownVariableNames } from "../../../src/i18n/own-variables.ts";
import { variableName } from "../../../src/i18n/variable-name.ts";
import type { Desk } from "./lesson-work.ts";

type Figures = Partial<Record<PartName, readonly string[]>>;

/** What the engine makes of the learner's plan, as each part of the workbook says it. */
export function moneyFigures({ words, locale }: Desk, { guess, plan }: Business): Figures {
  const say = words.workbookParts;
  const format = numberFormat(defaultFormatOptions(locale));
  const figures = plan && reportFigures(plan.scenario);
  const channel = plan?.scenario.channels[0];
  if (!guess || !plan || !figures || !channel) throw new Error("The workbook has no plan.");
  const { scenario, assumptions, target } = plan;
  const projection = projectScenario(scenario);
  const worth = pathValues(scenario, channel);
  const names = ownVariableNames(locale);
  const name = (input: string) => variableName(scenario, input, names);
  const show = (value: number, input: string) => formatInput(value, inputBounds(input).unit, format, locale);
  const costs = costEntries(scenario, projection);
  // The scale between the two sides of the account.
  const drawn = { pending: 0, contribution: 0, hourlyCost: 0, height: 1, labelHeight: 1 };
  const { ticks } = ledgerLayout({ costs, value: figures.value, ...drawn });
  const gap = Math.abs(figures.net - guess.rate) * 100;
  return {
    guess: [
      `${say.guess.given(formatDay(guess.day, locale))} ${format.percent(guess.rate)}`,
      `${say.guess.found} ${format.percent(figures.net)}`,
      `${say.guess.gap} ${say.guess.points(format.decimal(gap, 0), Math.round(gap))}`,
    ],
    values: [
      `${say.values.product(format.price(scenario.orderValue), format.percent(scenario.margin))} ${format.price(worth.sale)}`,
      `${say.values.share(format.percent(channel.closeRate))} ${format.price(worth.lead?.unitValue ?? Number.NaN)}`,
      `${say.values.leadShare(format.percent(channel.leadRate ?? Number.NaN))} ${format.price(worth.visit.unitValue)}`,
      `${names["incremental"]} ${format.exactPercent(channel.incremental)}`,
      ...(scenario.unitValues ?? []).map(({ unitValue, perMonth }) =>
        say.values.each(format.price(unitValue), format.count(perMonth)),
      ),
    ],
    investment: [
      say.investment.months(scenario.months),
      `${say.investment.cost} ${format.money(figures.investment)}`,
      `${say.investment.value} ${format.money(figures.value)}`,
      ...costs.map(({ kind, amount, line }) =>
        [
          say.costs[kind],
          format.money(amount),
          line?.kind === "staff" &&
            say.investment.hours(
              formatQuantity(line.hours, "hours", format, locale),
              format.price(line.hourlyCost),
            ),
        ]
          .filter(Boolean)
          .join(" "),
      ),
      say.investment.perMonth(format.money(figures.investment / scenario.months)),
      `${say.investment.sales(format.count(projection.sales), projection.sales)} ${format.money(figures.value - projection.otherValue)}`,
      `${say.investment.other} ${format.money(projection.otherValue)}`,
      `${say.investment.profit} ${format.money(figures.profit)}`,
      ...ticks.filter(({ long }) => long).map(({ amount }) => format.count(amount / 100)),
      `${percent(figures.net)} ${say.investment.net}`,
      `${percent(figures.gross)} ${say.investment.gross}`,
    ],
    ranges: [
      ...assumptions.map(({ input, range }) =>
        [
          name(input),
          say.ranges.from(show(range.low, input), show(range.high, input)),
          say.ranges.likely(show(range.likely, input)),
        ].join(" "),
      ),
      `${say.ranges.target} ${format.percent(target ?? Number.NaN)}`,
    ],
    report: variablesOf(scenario).map(
      (input) => `${name(input)} ${show(readInput(scenario, input) ?? Number.NaN, input)}`,
    ),
  };

  function percent(rate: Outcome): string {
    return isDefined(rate) ? formatQuantity(rate, "rate", format, locale) : "";
  }
}
