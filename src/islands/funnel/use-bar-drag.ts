import { type PointerEvent, useRef } from "react";
import type { InputBounds } from "../../domain/simulation/inputs.ts";
import { clampInput } from "../../domain/simulation/step-input.ts";

/** Pixels that a step takes at the least: where a hundredth is narrower than a pixel, the hand is geared down. */
const PIXELS_A_STEP = 3;

/** Pointer handlers that pull the edge of a bar whose width is a rate of 1: as far as the hand moves, or finer. */
export function useBarDrag(value: number, bounds: InputBounds, onChange: (value: number) => void) {
  const drag = useRef<{ x: number; from: number; aPixel: number } | null>(null);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      const { width } = event.currentTarget.getBoundingClientRect();
      const aPixel = Math.min(1 / Math.max(1, width), bounds.step / PIXELS_A_STEP);
      drag.current = { x: event.clientX, from: value, aPixel };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const held = drag.current;
      if (!held) return;
      const moved = held.from + (event.clientX - held.x) * held.aPixel;
      // On the grid of steps, without the dust of binary fractions.
      const stepped = Number((Math.round(moved / bounds.step) * bounds.step).toPrecision(12));
      const next = clampInput(stepped, bounds);
      if (next !== value) onChange(next);
    },
    onPointerUp: () => {
      drag.current = null;
    },
    onPointerCancel: () => {
      drag.current = null;
    },
  };
}
