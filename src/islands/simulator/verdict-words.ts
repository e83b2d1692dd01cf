import { isDefined } from "../../domain/quantity/outcome.ts";
import { breakEvenMonth } from "../../domain/roi/break-even.ts";
import { grossReturn, netRoi } from "../../domain/roi/return.ts";
import type { Projection } from "../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import type { NumberFormat } from "../../i18n/format/number-format.ts";
import { formatQuantity } from "../../i18n/format/quantity-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { simulatorWords } from "../../i18n/simulator-words.ts";

/** A piece of the verdict's sentence: plain words, or an amount of money. */
export type VerdictPiece = { readonly text: string; readonly money?: "investment" | "value" | "pipeline" };

export type VerdictWords = {
  readonly net: string;
  readonly gross: string;
  /** Plain words and money in turn. */
  readonly sentence: readonly VerdictPiece[];
};

/** What the verdict says of a projection: both rates, and its money in a sentence; `null` where they are not defined. */
export function verdictWords(
  { months }: Scenario,
  projection: Projection,
  format: NumberFormat,
  locale: Locale,
): VerdictWords | null {
  const { investment, value, pipeline } = projection;
  const net = netRoi(value, investment);
  const gross = grossReturn(value, investment);
  if (!isDefined(net) || !isDefined(gross)) return null;
  const words = simulatorWords(locale).verdict;
  const text = words.text(formatQuantity(months, "months", format, locale));
  const paidBack = breakEvenMonth(projection.months.map((row) => row.cumulatedProfit));
  const profit = value - investment;
  const outcome = `${isDefined(paidBack) ? words.paidBack(format.count(paidBack)) : words.never} ${
    profit >= 0 ? words.gain(format.money(profit)) : words.loss(format.money(-profit))
  }`;
  const rest: readonly VerdictPiece[] =
    pipeline > 0.5
      ? [
          { text: text.margin + text.pendingStart },
          { text: format.money(pipeline), money: "pipeline" },
          { text: text.pending + outcome },
        ]
      : [{ text: text.margin + (value > 0.5 ? text.none : "") + outcome }];
  return {
    net: format.percent(net, "always"),
    gross: format.percent(gross),
    sentence: [
      { text: text.start },
      { text: format.money(investment), money: "investment" },
      { text: text.middle },
      { text: format.money(value), money: "value" },
      ...rest,
    ],
  };
}
