import { QuantityField } from "../../controls/QuantityField.tsx";
import { useFormat } from "../../controls/use-format.ts";
import type { Cents } from "../../domain/quantity/money.ts";
import { inputBounds } from "../../domain/simulation/inputs.ts";
import type { UnitValueOverride } from "../../domain/simulation/scenario.ts";
import type { Locale } from "../../i18n/locale.ts";
import { ownValueFormsWords } from "../../i18n/own-value-forms-words.ts";
import { ValueReason } from "./ValueReason.tsx";

type Props = {
  readonly of: "leadValue" | "visitValue";
  readonly override: UnitValueOverride;
  readonly derived: Cents;
  readonly locale: Locale;
  onChange(override: UnitValueOverride): void;
  onUndo(): void;
};

/** A value set by hand, what the calculation would give, and why the hand knows better. */
export function HandValueForm({ of, override, derived, locale, onChange, onUndo }: Props) {
  const format = useFormat(locale);
  const words = ownValueFormsWords(locale);
  return (
    <>
      <QuantityField
        label={words.fixed[of]}
        value={override.unitValue}
        bounds={inputBounds("lead.unitValue")}
        locale={locale}
        slider={false}
        onChange={(unitValue) => onChange({ ...override, unitValue })}
      />
      <p>
        {words.derived(format.price(derived))}{" "}
        <button type="button" className="text-button" onClick={onUndo}>
          {words.undo}
        </button>
      </p>
      <ValueReason reason={override.reason} onChange={(part) => onChange({ ...override, ...part })} />
    </>
  );
}
