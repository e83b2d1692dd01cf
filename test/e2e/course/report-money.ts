import type { Business } from "../../../src/domain/business/business.ts";
import { isDefined } from "../../../src/domain/quantity/outcome.ts";
import { reportBand } from "../../../src/domain/report/report-band.ts";
import { reportUncertainty } from "../../../src/domain/report/report-uncertainty.ts";
import { breakEvenMonth, breakEvenSales, wholeSalesToBreakEven } from "../../../src/domain/roi/break-even.ts";
import { grossReturn, netRoi } from "../../../src/domain/roi/return.ts";
import { pathValues } from "../../../src/domain/roi/unit-value.ts";
import { inputBounds } from "../../../src/domain/simulation/inputs.ts";
import { costEntries } from "../../../src/domain/simulation/ledger.ts";
import { contributionPerSale, projectScenario } from "../../../src/domain/simulation/project-scenario.ts";
import { formatDay } from "../../../src/i18n/format/day-format.ts";
import { formatInput } from "../../../src/i18n/format/input-format.ts";
import { defaultFormatOptions, numberFormat } from "../../../src/i18n/format/number-format.ts";
import { formatQuantity } from "../../../src/i18n/format/quantity-format.ts";
import { ownVariableNames } from "../../../src/i18n/own-variables.ts";
import { variableName } from "../../../src/i18n/variable-name.ts";
import type { Desk } from "./lesson-work.ts";

/** What the report says of the money: the account, what each thing is worth, the calculation, the cycle, and what matters most. */
export function reportMoney(desk: Desk, { plan }: Business): readonly string[] {
  const { words, locale } = desk;
  const band = plan && reportBand(plan);
  const uncertainty = plan && reportUncertainty(plan);
  if (!plan || !band || !uncertainty) throw new Error("The report has no plan.");
  const { reportSheet: say, workbookParts: parts, cumulated, matters } = words;
  const { scenario } = plan;
  const projection = projectScenario(scenario);
  const { investment, value, otherValue, sales, repeatOrders, pipeline, months } = projection;
  const format = numberFormat(defaultFormatOptions(locale));
  const names = ownVariableNames(locale);
  const [put, back] = [format.money(investment), format.money(value)];
  const contribution = contributionPerSale(scenario);
  const one = format.price(contribution);
  const sold = `${say.sales(format.count(sales + repeatOrders))} × ${one}`;
  const rate = (outcome: ReturnType<typeof netRoi>) => (isDefined(outcome) ? format.percent(outcome) : "");
  const needed = breakEvenSales(investment, contribution);
  const paidBack = breakEvenMonth(months.map(({ cumulatedProfit }) => cumulatedProfit));
  if (!isDefined(needed) || !isDefined(paidBack)) throw new Error("The plan never pays back.");
  const signed = (of: number) => format.percent(of, "always");
  const first = uncertainty.shares[0]?.input ?? "";
  return [
    say.asOf(say.kind, formatDay(new Date().toISOString().slice(0, 10), locale)),
    ...costEntries(scenario, projection).map(({ kind, amount, line }) =>
      [
        parts.costs[kind],
        format.money(amount),
        ...(line?.kind === "staff"
          ? [
              parts.investment.hours(
                formatQuantity(line.hours, "hours", format, locale),
                format.price(line.hourlyCost),
              ),
            ]
          : []),
      ].join(" "),
    ),
    `${say.total} ${put}`,
    `${parts.values.sale} ${one} ${parts.values.product(format.price(scenario.orderValue), format.percent(scenario.margin))}`,
    ...scenario.channels.flatMap((channel) => {
      const { lead, visit } = pathValues(scenario, channel);
      const [close, leads] = [format.percent(channel.closeRate), format.percent(channel.leadRate ?? 0)];
      return [
        ...(lead
          ? [`${parts.values.lead} ${format.price(lead.unitValue)} ${parts.values.share(close)}`]
          : []),
        `${parts.values.visit} ${format.price(visit.unitValue)} ${lead ? parts.values.leadShare(leads) : parts.values.visitShare(close)}`,
      ];
    }),
    ...(scenario.unitValues ?? []).map(
      ({ metric, unitValue }) => `${names[`metric ${metric}`]} ${format.price(unitValue)}`,
    ),
    `${format.price(scenario.orderValue)} × ${format.percent(scenario.margin)} = ${one}`,
    `${otherValue > 0 ? `${sold} + ${format.money(otherValue)} (${say.others})` : sold} = ${back}`,
    `(${back} − ${put}) ÷ ${put} = ${rate(netRoi(value, investment))}`,
    `${back} ÷ ${put} = ${rate(grossReturn(value, investment))}`,
    `${put} ÷ ${one} = ${say.sales(format.count(wholeSalesToBreakEven(needed)))}`,
    say.pipeline(
      formatInput(scenario.months, inputBounds("months").unit, format, locale),
      format.money(pipeline),
      format.percent(pipeline / value),
    ),
    cumulated.title(format.count(paidBack)),
    say.spread(signed(band.net.low), signed(band.net.high)),
    matters.title(
      variableName(scenario, first, names),
      format.percent(uncertainty.shares[0]?.share ?? Number.NaN),
    ),
    matters.caption,
    ...uncertainty.shares.map(
      ({ input, share }) => `${variableName(scenario, input, names)} ${format.percent(share)}`,
    ),
  ];
}
