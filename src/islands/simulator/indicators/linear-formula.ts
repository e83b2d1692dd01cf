import type { Expression } from "../../../domain/indicator/expression.ts";
import { isDefined } from "../../../domain/quantity/outcome.ts";
import type { NumberFormat } from "../../../i18n/format/number-format.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { simulatorIndicatorsWords } from "../../../i18n/simulator-indicators-words.ts";
import { needsBrackets } from "./brackets.ts";
import { showValue } from "./show-quantity.ts";

/** A formula on one line, in words or with its figures: what is read aloud where MathML is not, and what a CSV holds. */
export function linearFormula(
  expression: Expression,
  as: "words" | "figures",
  format: NumberFormat,
  locale: Locale,
): string {
  const words = simulatorIndicatorsWords(locale);
  const part = (child: Expression, role: Parameters<typeof needsBrackets>[1]) =>
    needsBrackets(child, role, false) ? `(${write(child)})` : write(child);
  const write = (each: Expression): string => {
    switch (each.kind) {
      case "quantity":
        return as === "words"
          ? words.quantities[each.name]
          : showValue(each.value, each.unit, format, locale);
      case "number":
        return format.count(each.value);
      case "e":
        return "e";
      case "sum":
        return each.terms.map(write).join(" + ");
      case "product":
        return each.factors.map((factor) => part(factor, "factor")).join(" × ");
      case "difference":
        return each.from.kind === "number" && each.from.value === 0
          ? `−${part(each.less, "taken-away")}`
          : `${write(each.from)} − ${part(each.less, "taken-away")}`;
      case "quotient":
        return `${part(each.over, "factor")} ÷ ${part(each.under, "divided")}`;
      case "power":
        return `${part(each.base, "base")}^${part(each.exponent, "base")}`;
      case "ceiling":
        return `⌈${write(each.of)}⌉`;
      case "discounted": {
        const rate = as === "words" ? words.quantities.discount : format.exactPercent(each.rate);
        if (as === "words") return `Σ ${words.flow} t ÷ (1 + ${rate})^((t − 1) ÷ 12)`;
        const term = (index: number) =>
          `${format.money(each.flows[index] ?? 0)} ÷ (1 + ${rate})^(${index} ÷ 12)`;
        const last = each.flows.length - 1;
        return [...(last > 0 ? [term(0)] : []), ...(last > 1 ? ["…"] : []), term(last)].join(" + ");
      }
      case "crossing":
        if (as === "words") {
          return `${words.firstMonthWhere} ${words.cumulatedValue} ≥ ${words.cumulatedCost}`;
        }
        return each.months
          .map(({ month, value, investment }) => {
            const sign = isDefined(each.month) && month === each.month ? "≥" : "<";
            return `${words.monthAt(format.count(month))} ${format.money(value)} ${sign} ${format.money(investment)}`;
          })
          .join("; ");
    }
  };
  return write(expression);
}
