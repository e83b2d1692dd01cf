import { useEffect, useRef } from "react";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { QuantityField } from "../../controls/QuantityField.tsx";
import { useFormat } from "../../controls/use-format.ts";
import type { Cents } from "../../domain/quantity/money.ts";
import { inputBounds } from "../../domain/simulation/inputs.ts";
import type { Scenario, UnitValue } from "../../domain/simulation/scenario.ts";
import { isPathMetric } from "../../domain/simulation/value-overlap.ts";
import { changeUnitValue } from "../../domain/value/edit-values.ts";
import type { Locale } from "../../i18n/locale.ts";
import { ownValueFormsWords } from "../../i18n/own-value-forms-words.ts";
import { ValueReason } from "./ValueReason.tsx";

type Props = {
  readonly value: UnitValue;
  /** True for one that was just asked for. */
  readonly isNew: boolean;
  readonly countedTwice: Cents;
  readonly locale: Locale;
  change(next: (scenario: Scenario) => Scenario): void;
  onRemove(): void;
  onKeepSales(): void;
};

/** One thing that is worth money besides the sales: how many, how much, by which method and why. */
export function UnitValueForm({ value, isNew, countedTwice, locale, change, onRemove, onKeepSales }: Props) {
  const first = useRef<HTMLSelectElement>(null);
  const format = useFormat(locale);
  const words = ownValueFormsWords(locale);
  const { id, metric } = value;
  const name = words.metrics[metric] ?? metric;
  const isOnPath = isPathMetric(metric);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as it comes.
  useEffect(() => {
    if (isNew) first.current?.focus();
  }, []);
  const set = (part: Partial<UnitValue>) => change((scenario) => changeUnitValue(scenario, id, part));
  const field = (of: "perMonth" | "unitValue") => (
    <QuantityField
      label={words[of]}
      value={value[of]}
      bounds={inputBounds(`${id}.${of}`)}
      locale={locale}
      slider={false}
      onChange={(next) => set({ [of]: next })}
    />
  );
  return (
    <fieldset className="own-unit" aria-label={name}>
      <div className="value-reason">
        <label>
          {words.metric}
          <select ref={first} value={metric} onChange={({ target }) => set({ metric: target.value })}>
            {Object.entries({ [metric]: name, ...words.metrics }).map(([each, label]) => (
              <option key={each} value={each}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="text-button" onClick={onRemove}>
          {words.remove(name)}
        </button>
      </div>
      {!isOnPath && field("perMonth")}
      {field("unitValue")}
      <ValueReason reason={value.reason} method={value.method} onChange={set} />
      {isOnPath && countedTwice > 0 && (
        <p className="to-mend-note" role="status">
          <MendIcon />
          <span>
            {words.overlap(format.money(countedTwice))}{" "}
            <button type="button" className="text-button" onClick={onKeepSales}>
              {words.keepSales}
            </button>
          </span>
        </p>
      )}
    </fieldset>
  );
}
