import { LivingInput } from "../../controls/LivingInput.tsx";
import { Sentence } from "../../controls/Sentence.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { inputBounds } from "../../domain/simulation/inputs.ts";
import type { UnitValue } from "../../domain/simulation/scenario.ts";
import type { Locale } from "../../i18n/locale.ts";
import { ValueReason } from "./ValueReason.tsx";
import { useWords } from "./words.ts";

type Props = {
  readonly value: UnitValue;
  readonly isTagged: boolean;
  readonly locale: Locale;
  onToggle(): void;
  onChange(part: Partial<UnitValue>): void;
};

/** A metric that leads to no sale, with the value, method and reason that the reader gives it. */
export function OffPathTag({ value, isTagged, locale, onToggle, onChange }: Props) {
  const format = useFormat(locale);
  const hydrated = useHydrated();
  const words = useWords().tagger;
  const input = (field: "perMonth" | "unitValue", label: string) => (
    <LivingInput
      key={field}
      bounds={inputBounds(`calls.${field}`)}
      label={label}
      value={value[field]}
      locale={locale}
      onChange={(next) => onChange({ [field]: next })}
    />
  );
  const amount = format.money(value.perMonth * value.unitValue);
  return (
    <fieldset className="tag-path">
      <legend>{words.offPath}</legend>
      <div className={isTagged ? "tag-off is-counted" : "tag-off"}>
        <input
          type="checkbox"
          aria-label={`${words.callValue}, ${amount}`}
          checked={isTagged}
          disabled={!hydrated}
          onChange={onToggle}
        />
        <span>
          <Sentence
            pieces={words.calls(input("perMonth", words.callCount), input("unitValue", words.callValue))}
          />{" "}
          <b className="price-tag">{amount}</b>
        </span>
      </div>
      {isTagged && <ValueReason reason={value.reason} method={value.method} onChange={onChange} />}
    </fieldset>
  );
}
