import { Suspense, useRef, useState } from "react";
import { useHydrated } from "../../controls/use-hydrated.ts";
import type { Cents } from "../../domain/quantity/money.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import { addUnitValue, dropUnitValues, keepSalesOnly, MOST_VALUES } from "../../domain/value/edit-values.ts";
import type { Locale } from "../../i18n/locale.ts";
import { UnitValueForm } from "./later-forms.tsx";
import { useWords } from "./words.ts";

type Props = {
  readonly scenario: Scenario;
  /** What the month counts twice in all. */
  readonly countedTwice: Cents;
  readonly locale: Locale;
  change(next: (scenario: Scenario) => Scenario): void;
};

/** The learner's other values, one after the other, and one more when they ask for it. */
export function OwnOthers({ scenario, countedTwice, locale, change }: Props) {
  const box = useRef<HTMLFieldSetElement>(null);
  const hydrated = useHydrated();
  const words = useWords().own;
  const [added, setAdded] = useState(false);
  const { unitValues = [] } = scenario;
  const takeAway = (next: (scenario: Scenario) => Scenario) => {
    change(next);
    // The button that was pressed goes with its value.
    box.current?.focus();
  };
  return (
    <fieldset className="own-others" ref={box} tabIndex={-1}>
      <legend>{words.offPath}</legend>
      <Suspense>
        {unitValues.map((value, index) => (
          <UnitValueForm
            key={value.id}
            value={value}
            isNew={added && index === unitValues.length - 1}
            countedTwice={countedTwice}
            locale={locale}
            change={change}
            onRemove={() => takeAway((before) => dropUnitValues(before, ({ id }) => id === value.id))}
            onKeepSales={() => takeAway(keepSalesOnly)}
          />
        ))}
      </Suspense>
      <button
        type="button"
        className="text-button"
        disabled={!hydrated || unitValues.length >= MOST_VALUES}
        onClick={() => {
          setAdded(true);
          change(addUnitValue);
        }}
      >
        {words.add}
      </button>
    </fieldset>
  );
}
