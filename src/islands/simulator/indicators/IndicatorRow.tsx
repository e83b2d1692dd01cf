import { useId } from "react";
import { MendIcon } from "../../../controls/MendIcon.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import type { Indicator } from "../../../domain/indicator/indicator.ts";
import type { IndicatorId } from "../../../domain/indicator/indicators.ts";
import { isDefined } from "../../../domain/quantity/outcome.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { simulatorIndicatorsWords } from "../../../i18n/simulator-indicators-words.ts";
import { simulatorWords } from "../../../i18n/simulator-words.ts";
import { Formula } from "./Formula.tsx";
import { Pitfalls } from "./Pitfalls.tsx";
import { showSide, showValue } from "./show-quantity.ts";

type Props = {
  readonly indicator: Indicator<IndicatorId>;
  readonly isOpen: boolean;
  readonly locale: Locale;
  onToggle(): void;
};

/** An indicator: its figure with the amounts that a ratio hides, and, opened, what it says, its formula and what misleads about it. */
export function IndicatorRow({ indicator, isOpen, locale, onToggle }: Props) {
  const id = useId();
  const format = useFormat(locale);
  const words = simulatorIndicatorsWords(locale);
  const { name, says } = words.indicators[indicator.id];
  const { outcome, unit, beside, metric } = indicator;
  return (
    <>
      <tr className={isOpen ? "is-open" : undefined}>
        <th scope="row">
          <button
            type="button"
            className="indicator-name"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={onToggle}
          >
            {name}
          </button>
        </th>
        <td>
          <b>{showValue(outcome, unit, format, locale)}</b>
          {beside && isDefined(outcome) && (
            <small>
              {words.beside(showSide(beside[0], format, locale), showSide(beside[1], format, locale))}
            </small>
          )}
        </td>
      </tr>
      <tr id={id} hidden={!isOpen}>
        {isOpen && (
          <td colSpan={2} className="indicator-detail">
            <p>{says}</p>
            <Formula indicator={indicator} locale={locale} />
            {!isDefined(outcome) && (
              <p className="to-mend-note">
                <MendIcon /> {simulatorWords(locale).reasons[outcome.undefined]}
              </p>
            )}
            {metric && <Pitfalls metric={metric} locale={locale} />}
          </td>
        )}
      </tr>
    </>
  );
}
