import { memo } from "react";
import { QuantityField } from "../../controls/QuantityField.tsx";
import { inputBounds } from "../../domain/simulation/inputs.ts";
import type { Locale } from "../../i18n/locale.ts";

type Props = {
  /** Input of the scenario, as `domain/simulation/inputs.ts` names it. */
  readonly name: string;
  /** What stands beside the field, and what is said of it where that is not enough. */
  readonly label: string;
  readonly spoken: string;
  readonly value: number;
  readonly locale: Locale;
  /** The same function at every render, or every field is drawn at every key press. */
  onChange(name: string, value: number, gesture: string): void;
};

/** One input of the scenario; drawn again only when its own value changes. */
export const ScenarioField = memo(function ScenarioField({
  name,
  label,
  spoken,
  value,
  locale,
  onChange,
}: Props) {
  return (
    <QuantityField
      label={spoken}
      visibleLabel={label}
      value={value}
      bounds={inputBounds(name)}
      locale={locale}
      onChange={(next, gesture) => onChange(name, next, gesture)}
    />
  );
});
