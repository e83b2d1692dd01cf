import { type CSSProperties, useLayoutEffect, useRef } from "react";
import { Ruler } from "../charts/marks/Ruler.tsx";
import type { InputBounds } from "../domain/simulation/inputs.ts";
import { clampInput } from "../domain/simulation/step-input.ts";
import { formatInput } from "../i18n/format/input-format.ts";
import type { Locale } from "../i18n/locale.ts";
import { useFormat } from "./use-format.ts";
import { useHydrated } from "./use-hydrated.ts";
import { newGesture } from "./use-quantity-input.ts";

type Props = {
  readonly label: string;
  readonly value: number;
  readonly bounds: InputBounds;
  readonly locale: Locale;
  onChange(value: number, gesture: string): void;
  /** Called when the hand lets go or presses Enter, moved or not. */
  onCommit?(value: number): void;
  readonly divisions?: number;
  readonly major?: number;
};

/**
 * A native range input on the course's ruler: blue up to the value, a slide-rule cursor on it. It runs over the
 * usual values; a value typed beyond them holds the cursor at the end.
 */
export function RulerSlider({
  label,
  value,
  bounds,
  locale,
  onChange,
  onCommit,
  divisions = 20,
  major = 5,
}: Props) {
  const format = useFormat(locale);
  const hydrated = useHydrated();
  const box = useRef<HTMLSpanElement>(null);
  const gesture = useRef("");
  const shown = clampInput(value, { min: bounds.min, max: bounds.reach });
  const position = (shown - bounds.min) / (bounds.reach - bounds.min);

  // Set from script rather than as a style attribute, which the content security policy forbids in the built page.
  useLayoutEffect(() => {
    box.current?.style.setProperty("--at" as keyof CSSProperties & string, String(position));
  }, [position]);

  return (
    <span className="ruler-slider" ref={box}>
      <Ruler divisions={divisions} major={major} height={14} />
      <svg className="ruler-slider-run" width="100%" height="3" aria-hidden="true">
        <rect width={`${position * 100}%`} height="3" />
      </svg>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={formatInput(value, bounds.unit, format, locale)}
        // A native range counts its steps from its own start, which a smallest value of one cent would put off the grid.
        min={Math.floor(bounds.min / bounds.step + 1e-9) * bounds.step}
        max={bounds.reach}
        step={bounds.step}
        value={shown}
        disabled={!hydrated}
        onPointerDown={() => {
          gesture.current = newGesture();
        }}
        onKeyDown={(event) => {
          if (!event.repeat) gesture.current = newGesture();
        }}
        onPointerUp={() => {
          onCommit?.(shown);
          gesture.current = newGesture();
        }}
        onKeyUp={(event) => {
          if (event.key === "Enter") onCommit?.(shown);
        }}
        onBlur={() => {
          gesture.current = newGesture();
        }}
        onChange={(event) => onChange(clampInput(Number(event.target.value), bounds), gesture.current)}
      />
    </span>
  );
}
