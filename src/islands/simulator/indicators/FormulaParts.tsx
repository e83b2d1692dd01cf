import { Fragment, type ReactNode } from "react";
import type { Expression } from "../../../domain/indicator/expression.ts";
import { isDefined } from "../../../domain/quantity/outcome.ts";
import type { NumberFormat } from "../../../i18n/format/number-format.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { simulatorIndicatorsWords } from "../../../i18n/simulator-indicators-words.ts";
import { needsBrackets } from "./brackets.ts";
import { DiscountedParts } from "./DiscountedParts.tsx";
import { showValue } from "./show-quantity.ts";

type Props = {
  readonly of: Expression;
  readonly as: "words" | "figures";
  readonly format: NumberFormat;
  readonly locale: Locale;
  /** In an exponent, where a fraction's bar would be too small to read: on one line, with a stroke. */
  readonly isSmall?: boolean;
};

/** A formula as MathML, its quantities in words or with their figures. */
export function FormulaParts({ of, as, format, locale, isSmall = false }: Props): ReactNode {
  const words = simulatorIndicatorsWords(locale);
  const write = (child: Expression, small = isSmall) => (
    <FormulaParts of={child} as={as} format={format} locale={locale} isSmall={small} />
  );
  const part = (child: Expression, role: Parameters<typeof needsBrackets>[1]) =>
    needsBrackets(child, role, !isSmall) ? (
      <mrow>
        <mo>(</mo>
        {write(child)}
        <mo>)</mo>
      </mrow>
    ) : (
      write(child)
    );
  const joined = (parts: readonly Expression[], sign: string, role: "factor" | null) => (
    <mrow>
      {parts.map((child, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a formula keep their places.
        <Fragment key={index}>
          {index > 0 && <mo>{sign}</mo>}
          {role ? part(child, role) : write(child)}
        </Fragment>
      ))}
    </mrow>
  );
  switch (of.kind) {
    case "quantity":
      return as === "words" ? (
        <mtext className={of.side ?? undefined}>{words.quantities[of.name]}</mtext>
      ) : (
        <mn className={of.side ?? undefined}>{showValue(of.value, of.unit, format, locale)}</mn>
      );
    case "number":
      return <mn>{format.count(of.value)}</mn>;
    case "e":
      return <mi>e</mi>;
    case "sum":
      return joined(of.terms, "+", null);
    case "product":
      return joined(of.factors, "×", "factor");
    case "difference":
      return (
        <mrow>
          {of.from.kind === "number" && of.from.value === 0 ? null : write(of.from)}
          <mo>−</mo>
          {part(of.less, "taken-away")}
        </mrow>
      );
    case "quotient":
      return isSmall ? (
        <mrow>
          {part(of.over, "factor")}
          <mo>/</mo>
          {part(of.under, "divided")}
        </mrow>
      ) : (
        <mfrac>
          <mrow>{write(of.over)}</mrow>
          <mrow>{write(of.under)}</mrow>
        </mfrac>
      );
    case "power":
      return (
        <msup>
          <mrow>{part(of.base, "base")}</mrow>
          <mrow>{write(of.exponent, true)}</mrow>
        </msup>
      );
    case "ceiling":
      return (
        <mrow>
          <mo>⌈</mo>
          {write(of.of)}
          <mo>⌉</mo>
        </mrow>
      );
    case "discounted":
      return <DiscountedParts of={of} as={as} format={format} locale={locale} />;
    case "crossing":
      return as === "words" ? (
        <mrow>
          <mtext>{words.firstMonthWhere}</mtext>
          <mspace width="0.3em" />
          <mtext className="value">{words.cumulatedValue}</mtext>
          <mo>≥</mo>
          <mtext className="cost">{words.cumulatedCost}</mtext>
        </mrow>
      ) : (
        <mrow>
          {of.months.map(({ month, value, investment }) => (
            <mrow key={month}>
              <mtext>{words.monthAt(format.count(month))}</mtext>
              <mspace width="0.3em" />
              <mn className="value">{format.money(value)}</mn>
              <mo>{isDefined(of.month) && month === of.month ? "≥" : "<"}</mo>
              <mn className="cost">{format.money(investment)}</mn>
              <mspace width="1.2em" />
            </mrow>
          ))}
        </mrow>
      );
  }
}
