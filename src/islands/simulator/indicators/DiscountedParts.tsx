import type { ReactNode } from "react";
import type { Expression } from "../../../domain/indicator/expression.ts";
import type { NumberFormat } from "../../../i18n/format/number-format.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { simulatorIndicatorsWords } from "../../../i18n/simulator-indicators-words.ts";

type Props = {
  readonly of: Extract<Expression, { kind: "discounted" }>;
  readonly as: "words" | "figures";
  readonly format: NumberFormat;
  readonly locale: Locale;
};

/** A net present value as MathML: as a sum, or with the figures of the first and the last month. */
export function DiscountedParts({ of, as, format, locale }: Props) {
  const words = simulatorIndicatorsWords(locale);
  if (as === "words") {
    return (
      <mrow>
        <munderover>
          <mo>∑</mo>
          <mrow>
            <mi>t</mi>
            <mo>=</mo>
            <mn>1</mn>
          </mrow>
          <mn>{of.flows.length}</mn>
        </munderover>
        <mfrac>
          <msub>
            <mtext>{words.flow}</mtext>
            <mi>t</mi>
          </msub>
          {discounted(
            <mtext>{words.quantities.discount}</mtext>,
            <mrow>
              <mo>(</mo>
              <mi>t</mi>
              <mo>−</mo>
              <mn>1</mn>
              <mo>)</mo>
            </mrow>,
          )}
        </mfrac>
      </mrow>
    );
  }
  const last = of.flows.length - 1;
  const term = (index: number) => (
    <mfrac>
      <mn>{format.money(of.flows[index] ?? 0)}</mn>
      {discounted(<mn>{format.exactPercent(of.rate)}</mn>, <mn>{index}</mn>)}
    </mfrac>
  );
  return (
    <mrow>
      {last > 0 && (
        <>
          {term(0)}
          <mo>+</mo>
        </>
      )}
      {last > 1 && (
        <>
          <mo>…</mo>
          <mo>+</mo>
        </>
      )}
      {term(last)}
    </mrow>
  );
}

/** (1 + rate)^(months/12), on one line as exponents are. */
function discounted(rate: ReactNode, months: ReactNode): ReactNode {
  return (
    <msup>
      <mrow>
        <mo>(</mo>
        <mn>1</mn>
        <mo>+</mo>
        {rate}
        <mo>)</mo>
      </mrow>
      <mrow>
        {months}
        <mo>/</mo>
        <mn>12</mn>
      </mrow>
    </msup>
  );
}
