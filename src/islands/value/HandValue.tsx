import { QuantityField } from "../../controls/QuantityField.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import type { ValueOfOne } from "../../domain/roi/unit-value.ts";
import { inputBounds } from "../../domain/simulation/inputs.ts";
import type { Channel, Scenario, UnitValueOverride } from "../../domain/simulation/scenario.ts";
import { setByHand } from "../../domain/value/edit-values.ts";
import type { Locale } from "../../i18n/locale.ts";
import { valueWords } from "../../i18n/value-words.ts";
import { ValueReason } from "./ValueReason.tsx";

type Props = {
  readonly of: "leadValue" | "visitValue";
  readonly worth: ValueOfOne;
  readonly channel: Channel;
  readonly locale: Locale;
  change(next: (scenario: Scenario) => Scenario): void;
};

/** A lead's or a visit's value set by hand in place of the derived one, with its reason; or the offer to do so. */
export function HandValue({ of, worth, channel, locale, change }: Props) {
  const format = useFormat(locale);
  const hydrated = useHydrated();
  const words = valueWords(locale).own;
  const override = channel[of];
  const set = (value: UnitValueOverride | null) => change((scenario) => setByHand(scenario, of, value));
  if (!override) {
    return (
      <button
        type="button"
        className="text-button"
        disabled={!hydrated}
        onClick={() => set({ unitValue: Math.round(worth.derived), reason: "" })}
      >
        {words.byHand[of]}
      </button>
    );
  }
  return (
    <div className="hand-value">
      <QuantityField
        label={words.fixed[of]}
        value={override.unitValue}
        bounds={inputBounds("lead.unitValue")}
        locale={locale}
        slider={false}
        onChange={(unitValue) => set({ ...override, unitValue })}
      />
      <p>
        {words.derived(format.price(worth.derived))}{" "}
        <button type="button" className="text-button" onClick={() => set(null)}>
          {words.undo}
        </button>
      </p>
      <ValueReason
        reason={override.reason}
        locale={locale}
        onChange={(part) => set({ ...override, reason: part.reason ?? override.reason })}
      />
    </div>
  );
}
