import { isDefined } from "../../../domain/quantity/outcome.ts";
import { breakEvenSales, wholeSalesToBreakEven } from "../../../domain/roi/break-even.ts";
import { grossReturn, netRoi } from "../../../domain/roi/return.ts";
import { pathValues } from "../../../domain/roi/unit-value.ts";
import { costEntries } from "../../../domain/simulation/ledger.ts";
import { contributionPerSale } from "../../../domain/simulation/project-scenario.ts";
import type { Channel } from "../../../domain/simulation/scenario.ts";
import { formatOutcome, formatQuantity } from "../../../i18n/format/quantity-format.ts";
import type { ReportSection, ReportTable } from "../report-block.ts";
import type { PlanDesk } from "../report-desk.ts";

/** What is put in, what comes back, and how the result is worked out from both. */
export function moneySections(desk: PlanDesk): readonly ReportSection[] {
  const say = desk.words.sheet;
  return [
    { title: say.costs, blocks: [{ kind: "table", table: costs(desk) }] },
    { title: say.worth, blocks: [{ kind: "table", table: values(desk) }] },
    { title: say.calculation, blocks: [{ kind: "table", table: calculation(desk) }] },
  ];
}

function costs({ words, format, locale, scenario, projection }: PlanDesk): ReportTable {
  const { sheet: say, parts } = words;
  const rows = costEntries(scenario, projection).map(({ kind, amount, line }) => [
    parts.costs[kind],
    format.money(amount),
    line?.kind === "staff"
      ? parts.investment.hours(
          formatQuantity(line.hours, "hours", format, locale),
          format.price(line.hourlyCost),
        )
      : "",
  ]);
  return {
    name: say.costs,
    head: say.costHead,
    rows: [...rows, [say.total, format.money(projection.investment), ""]],
    figures: [1],
  };
}

function values({ words, format, scenario, metricOf }: PlanDesk): ReportTable {
  const { sheet: say, parts, names } = words;
  const { orderValue, margin, unitValues = [], channels } = scenario;
  const inChannel = (name: string, { platform }: Channel) =>
    channels.length > 1 ? `${name}, ${names[`platform ${platform}`] ?? platform}` : name;
  const onPath = channels.flatMap((channel) => {
    const { lead, visit } = pathValues(scenario, channel);
    const { leadRate, closeRate } = channel;
    const leads = lead
      ? [
          [
            inChannel(parts.values.lead, channel),
            format.price(lead.unitValue),
            lead.reason ?? parts.values.share(format.percent(closeRate)),
          ],
        ]
      : [];
    const how =
      leadRate === null
        ? parts.values.visitShare(format.percent(closeRate))
        : parts.values.leadShare(format.percent(leadRate));
    return [
      ...leads,
      [inChannel(parts.values.visit, channel), format.price(visit.unitValue), visit.reason ?? how],
    ];
  });
  return {
    name: say.worth,
    head: say.worthHead,
    rows: [
      [
        parts.values.sale,
        format.price(contributionPerSale(scenario)),
        parts.values.product(format.price(orderValue), format.percent(margin)),
      ],
      ...onPath,
      ...unitValues.map(({ metric, unitValue, method, reason }) => [
        names[`metric ${metric}`] ?? metricOf(metric)?.name ?? metric,
        format.price(unitValue),
        [parts.methods[method], reason].filter(Boolean).join(", "),
      ]),
    ],
    figures: [1],
  };
}

function calculation({ words, format, locale, scenario, projection }: PlanDesk): ReportTable {
  const say = words.sheet;
  const { investment, value, otherValue, sales, repeatOrders } = projection;
  const contribution = contributionPerSale(scenario);
  const [put, back] = [format.money(investment), format.money(value)];
  const needed = breakEvenSales(investment, contribution);
  const sold = `${say.sales(format.count(sales + repeatOrders))} × ${format.price(contribution)}`;
  const row = (name: keyof typeof say.results, text: string) => [...say.results[name], text];
  return {
    name: say.calculation,
    head: say.calculationHead,
    rows: [
      row(
        "contribution",
        `${format.price(scenario.orderValue)} × ${format.percent(scenario.margin)} = ${format.price(contribution)}`,
      ),
      row(
        "value",
        `${otherValue > 0 ? `${sold} + ${format.money(otherValue)} (${say.others})` : sold} = ${back}`,
      ),
      row(
        "net",
        `(${back} − ${put}) ÷ ${put} = ${formatOutcome(netRoi(value, investment), "rate", format, locale)}`,
      ),
      row(
        "gross",
        `${back} ÷ ${put} = ${formatOutcome(grossReturn(value, investment), "rate", format, locale)}`,
      ),
      ...(isDefined(needed)
        ? [
            row(
              "breakEven",
              `${put} ÷ ${format.price(contribution)} = ${say.sales(format.count(wholeSalesToBreakEven(needed)))}`,
            ),
          ]
        : []),
    ],
    figures: [],
  };
}
