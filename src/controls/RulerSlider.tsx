import { type CSSProperties, useCallback, useLayoutEffect, useRef, useState } from "react";
import { Ruler } from "../charts/marks/Ruler.tsx";
import type { InputBounds } from "../domain/simulation/inputs.ts";
import { clampInput } from "../domain/simulation/step-input.ts";
import { formatInput } from "../i18n/format/input-format.ts";
import type { Locale } from "../i18n/locale.ts";
import { useFormat } from "./use-format.ts";
import { useHydrated } from "./use-hydrated.ts";
import { useOwnChanges } from "./use-own-changes.ts";

type Props = {
  readonly label: string;
  readonly value: number;
  readonly bounds: InputBounds;
  readonly locale: Locale;
  /** Called as a drag or a run of keys begins. */
  onStart?(): void;
  onChange(value: number): void;
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
  onStart,
  onChange,
  onCommit,
  divisions = 20,
  major = 5,
}: Props) {
  const format = useFormat(locale);
  const hydrated = useHydrated();
  const box = useRef<HTMLSpanElement>(null);
  const run = useRef<SVGRectElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  const shown = clampInput(value, { min: bounds.min, max: bounds.reach });
  const own = useOwnChanges(shown);
  const [published] = useState(shown);

  // Set from script rather than as a style attribute, which the content security policy forbids in the built page, and
  // by hand rather than rendered: the cursor follows the hand, whenever the page has time for the rest.
  const place = useCallback(
    (at: number) => {
      const position = (at - bounds.min) / (bounds.reach - bounds.min);
      box.current?.style.setProperty("--at" as keyof CSSProperties & string, String(position));
      run.current?.setAttribute("width", `${position * 100}%`);
    },
    [bounds.min, bounds.reach],
  );
  useLayoutEffect(() => {
    own.receive(shown);
    place(own.latest);
    if (slider.current && Number(slider.current.value) !== own.latest)
      slider.current.value = String(own.latest);
  }, [own, shown, place]);

  return (
    <span className="ruler-slider" ref={box}>
      <Ruler divisions={divisions} major={major} height={14} />
      <svg className="ruler-slider-run" width="100%" height="3" aria-hidden="true">
        <rect
          ref={run}
          height="3"
          width={`${((published - bounds.min) / (bounds.reach - bounds.min)) * 100}%`}
        />
      </svg>
      <input
        ref={slider}
        type="range"
        aria-label={label}
        aria-valuetext={formatInput(value, bounds.unit, format, locale)}
        // A native range counts its steps from its own start, which a smallest value of one cent would put off the grid.
        min={Math.floor(bounds.min / bounds.step + 1e-9) * bounds.step}
        max={bounds.reach}
        step={bounds.step}
        defaultValue={published}
        disabled={!hydrated}
        onPointerDown={onStart}
        onKeyDown={(event) => {
          if (!event.repeat) onStart?.();
        }}
        onPointerUp={() => onCommit?.(own.latest)}
        onKeyUp={(event) => {
          if (event.key === "Enter") onCommit?.(own.latest);
        }}
        onChange={(event) => {
          const next = clampInput(Number(event.target.value), bounds);
          own.send(next);
          place(next);
          onChange(next);
        }}
      />
    </span>
  );
}
