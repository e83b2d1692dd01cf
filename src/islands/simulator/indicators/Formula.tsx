import { useFormat } from "../../../controls/use-format.ts";
import type { Indicator } from "../../../domain/indicator/indicator.ts";
import type { IndicatorId } from "../../../domain/indicator/indicators.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { simulatorIndicatorsWords } from "../../../i18n/simulator-indicators-words.ts";
import { FormulaParts } from "./FormulaParts.tsx";
import { linearFormula } from "./linear-formula.ts";
import { showValue } from "./show-quantity.ts";

type Props = { readonly indicator: Indicator<IndicatorId>; readonly locale: Locale };

/** An indicator's formula in words, then with the learner's figures, then what it comes to. */
export function Formula({ indicator, locale }: Props) {
  const format = useFormat(locale);
  const words = simulatorIndicatorsWords(locale);
  const { name } = words.indicators[indicator.id];
  const result = showValue(indicator.outcome, indicator.unit, format, locale);
  const line = (as: "words" | "figures") => linearFormula(indicator.formula, as, format, locale);
  return (
    // Focusable, because a long formula scrolls within its box and a keyboard must be able to scroll it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls.
    <section className="indicator-formula" tabIndex={0} aria-label={words.formulaOf(name)}>
      <p className="caption">{words.formula}</p>
      <math className="formula" display="block" alttext={`${name} = ${line("words")}`}>
        <FormulaParts of={indicator.formula} as="words" format={format} locale={locale} />
      </math>
      <p className="caption">{words.withFigures}</p>
      <math className="formula" display="block" alttext={`${name} = ${line("figures")} = ${result}`}>
        <FormulaParts of={indicator.formula} as="figures" format={format} locale={locale} />
        <mo>=</mo>
        <mtext className="formula-answer">{result}</mtext>
      </math>
    </section>
  );
}
