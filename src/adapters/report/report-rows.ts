import { isDefined, type Outcome } from "../../domain/quantity/outcome.ts";
import { variablesOf } from "../../domain/report/variables.ts";
import { breakEvenSales, wholeSalesToBreakEven } from "../../domain/roi/break-even.ts";
import { grossReturn, netRoi } from "../../domain/roi/return.ts";
import { type InputUnit, inputBounds, readInput } from "../../domain/simulation/inputs.ts";
import { contributionPerSale, projectScenario } from "../../domain/simulation/project-scenario.ts";
import { formatInput } from "../../i18n/format/input-format.ts";
import { variableName } from "../../i18n/variable-name.ts";
import type { CsvCell } from "../file/csv.ts";
import type { ReportDesk } from "./report-desk.ts";

/**
 * The report's figures for a spreadsheet: each result, each variable and each figure from the record in a row, as plain numbers with
 * their unit, the variables with what was written of them. Money is in units of its currency; a rate is a proportion.
 */
export function reportRows(desk: ReportDesk): readonly (readonly CsvCell[])[] {
  const { words } = desk;
  return [words.sheet.rowHead, ...resultRows(desk), ...variableRows(desk), ...(desk.record?.rows ?? [])];
}

function resultRows({ business, words, format, locale }: ReportDesk): readonly (readonly CsvCell[])[] {
  const { plan } = business;
  if (!plan) return [];
  const { sheet: say, units } = words;
  const { scenario } = plan;
  const { investment, value, valueInHorizon, pipeline } = projectScenario(scenario);
  const { currency } = format.options;
  const needed = breakEvenSales(investment, contributionPerSale(scenario));
  const money = (name: string, cents: number): readonly CsvCell[] => row(name, cents / 100, currency);
  const rate = (name: string, outcome: Outcome): readonly CsvCell[] =>
    row(name, isDefined(outcome) ? outcome : null, units.rate);
  const row = (name: string, figure: number | null, unit: string) => [
    say.result,
    name,
    figure,
    unit,
    "",
    "",
    "",
  ];
  return [
    money(say.investment, investment),
    money(say.value, value),
    rate(say.net, netRoi(value, investment)),
    rate(say.gross, grossReturn(value, investment)),
    rate(
      say.atEnd(formatInput(scenario.months, "months", format, locale)),
      netRoi(valueInHorizon, investment),
    ),
    money(say.toCome, pipeline),
    row(say.results.breakEven[0], isDefined(needed) ? wholeSalesToBreakEven(needed) : null, units.count),
  ];
}

function variableRows({ business, words, format }: ReportDesk): readonly (readonly CsvCell[])[] {
  const { plan, report } = business;
  if (!plan) return [];
  const { sheet: say, units } = words;
  return variablesOf(plan.scenario).map((input) => {
    const { unit } = inputBounds(input);
    const note = Object.hasOwn(report.variables, input) ? report.variables[input] : undefined;
    const value = readInput(plan.scenario, input) ?? 0;
    return [
      say.variable,
      variableName(plan.scenario, input, words.names),
      isMoney(unit) ? value / 100 : value,
      isMoney(unit) ? format.options.currency : units[unit],
      ...[note?.source, note?.period, note?.reason].map((text) => text ?? ""),
    ];
  });
}

function isMoney(unit: InputUnit): unit is "money" | "price" {
  return unit === "money" || unit === "price";
}
