import { LivingInput } from "../../controls/LivingInput.tsx";
import type { Range } from "../../domain/quantity/range.ts";
import type { InputBounds } from "../../domain/simulation/inputs.ts";
import type { Locale } from "../../i18n/locale.ts";
import { useWords } from "./words.ts";

type Props = {
  readonly name: string;
  readonly bounds: InputBounds;
  readonly range: Range;
  readonly locale: Locale;
  /** `null` makes it a single figure again. */
  onChange(range: Range | null): void;
};

/** A range in a sentence: low, likely and high, which keep their order whichever of them is moved. */
export function RangeSentence({ name, bounds, range, locale, onChange }: Props) {
  const words = useWords().own;
  const { low, likely, high } = range;
  const part = (end: "low" | "likely" | "high", change: (value: number) => Range) => (
    <LivingInput
      label={words.end[end](name)}
      bounds={bounds}
      value={range[end]}
      locale={locale}
      onChange={(value) => onChange(change(value))}
    />
  );
  return (
    <>
      <span className="range-name">{name}</span>{" "}
      <span>
        {words.from}
        {part("low", (value) => ({
          ...range,
          low: value,
          likely: Math.max(value, likely),
          high: Math.max(value, high),
        }))}
        {words.to}
        {part("high", (value) => ({
          ...range,
          low: Math.min(value, low),
          likely: Math.min(value, likely),
          high: value,
        }))}
        {words.likely}
        {part("likely", (value) => ({
          ...range,
          low: Math.min(value, low),
          likely: value,
          high: Math.max(value, high),
        }))}
      </span>{" "}
      <button
        type="button"
        className="text-button"
        aria-label={words.backOf(name)}
        onClick={() => onChange(null)}
      >
        {words.back}
      </button>
    </>
  );
}
