import type { CsvCell } from "../../../adapters/file/csv.ts";
import type { FigureUnit } from "../../../domain/figure/figure-definition.ts";
import { indicatorGroups } from "../../../domain/indicator/indicators.ts";
import { isDefined, type Outcome } from "../../../domain/quantity/outcome.ts";
import { inputBounds, inputNames, readInput } from "../../../domain/simulation/inputs.ts";
import type { Plan } from "../../../domain/simulation/plan.ts";
import type { Projection } from "../../../domain/simulation/project-scenario.ts";
import type { NumberFormat } from "../../../i18n/format/number-format.ts";
import { capitalised } from "../../../i18n/input-nouns.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { PlanNames } from "../../../i18n/plan-names.ts";
import { simulatorExportWords } from "../../../i18n/simulator-export-words.ts";
import { simulatorIndicatorsWords } from "../../../i18n/simulator-indicators-words.ts";
import { simulatorWords } from "../../../i18n/simulator-words.ts";
import { linearFormula } from "../indicators/linear-formula.ts";

type Rows = readonly (readonly CsvCell[])[];

/** Every input of the plan, with its range where it has one. */
export function inputRows(plan: Plan, names: PlanNames, format: NumberFormat, locale: Locale): Rows {
  const words = simulatorExportWords(locale);
  return [
    words.head.inputs,
    ...inputNames(plan.scenario).map((input) => {
      const { unit } = inputBounds(input);
      const range = plan.assumptions.find((each) => each.input === input)?.range;
      return [
        names.spokenInput(input),
        plain(readInput(plan.scenario, input) ?? 0, unit),
        range ? plain(range.low, unit) : null,
        range ? plain(range.high, unit) : null,
        unitWord(unit, format, locale),
      ];
    }),
  ];
}

/** Every indicator with its formula, in words and with the plan's figures; those of a path for each channel. */
export function indicatorRows(
  plan: Plan,
  projection: Projection,
  names: PlanNames,
  format: NumberFormat,
  locale: Locale,
): Rows {
  const words = simulatorIndicatorsWords(locale);
  const seen = new Set<string>();
  const rows = plan.scenario.channels.flatMap(({ id }) =>
    indicatorGroups(plan.scenario, projection, id).flatMap(({ name, indicators }) => {
      const group = words.groups[name](names.channel(id));
      // A group of the whole campaign is the same for every channel.
      if (seen.has(group)) return [];
      seen.add(group);
      return indicators.map(({ id: indicator, outcome, unit, formula }) => [
        group,
        words.indicators[indicator].name,
        cell(outcome, unit),
        unitWord(unit, format, locale),
        linearFormula(formula, "words", format, locale),
        linearFormula(formula, "figures", format, locale),
        isDefined(outcome) ? null : simulatorWords(locale).reasons[outcome.undefined],
      ]);
    }),
  );
  return [simulatorExportWords(locale).head.indicators, ...rows];
}

/** The projection month by month. */
export function monthRows({ months }: Projection, { stages }: PlanNames, locale: Locale): Rows {
  const words = simulatorExportWords(locale);
  return [
    words.head.months(capitalised(stages.sales.many)),
    ...months.map((row) => [
      row.month,
      plain(row.investment, "money"),
      plain(row.value, "money"),
      plain(row.cumulatedInvestment, "money"),
      plain(row.cumulatedValue, "money"),
      plain(row.cumulatedProfit, "money"),
      cell(row.netRoiSoFar, "rate"),
      row.sales,
      row.repeatOrders,
      row.afterHorizon ? words.yes : words.no,
    ]),
  ];
}

function cell(outcome: Outcome, unit: FigureUnit): CsvCell {
  return isDefined(outcome) ? plain(outcome, unit) : null;
}

/** Money in units, rounded to the cent; everything else as it was computed. */
function plain(value: number, unit: FigureUnit): number {
  return unit === "money" || unit === "price" ? Math.round(value) / 100 : value;
}

function unitWord(unit: FigureUnit, format: NumberFormat, locale: Locale): string {
  return unit === "money" || unit === "price"
    ? format.options.currency
    : simulatorExportWords(locale).units[unit];
}
