import { Suspense, useRef } from "react";
import { useHydrated } from "../../controls/use-hydrated.ts";
import type { ValueOfOne } from "../../domain/roi/unit-value.ts";
import type { Channel, Scenario, UnitValueOverride } from "../../domain/simulation/scenario.ts";
import { setByHand } from "../../domain/value/edit-values.ts";
import type { Locale } from "../../i18n/locale.ts";
import { HandValueForm } from "./later-forms.tsx";
import { useWords } from "./words.ts";

type Props = {
  readonly of: "leadValue" | "visitValue";
  readonly worth: ValueOfOne;
  readonly channel: Channel;
  readonly locale: Locale;
  change(next: (scenario: Scenario) => Scenario): void;
};

/** A lead's or a visit's value set by hand in place of the derived one, with its reason; or the offer to do so. */
export function HandValue({ of, worth, channel, locale, change }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const hydrated = useHydrated();
  const words = useWords().own;
  const override = channel[of];
  const set = (value: UnitValueOverride | null) => change((scenario) => setByHand(scenario, of, value));
  const swap = (value: UnitValueOverride | null) => {
    set(value);
    // The button that was pressed goes with what it offered.
    box.current?.focus();
  };
  return (
    <div className="hand-value" ref={box} tabIndex={-1}>
      {override ? (
        <Suspense>
          <HandValueForm
            of={of}
            override={override}
            derived={worth.derived}
            locale={locale}
            onChange={set}
            onUndo={() => swap(null)}
          />
        </Suspense>
      ) : (
        <button
          type="button"
          className="text-button"
          disabled={!hydrated}
          onClick={() => swap({ unitValue: Math.round(worth.derived), reason: "" })}
        >
          {words.byHand[of]}
        </button>
      )}
    </div>
  );
}
