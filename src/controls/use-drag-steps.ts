import { type PointerEvent, useRef } from "react";
import type { InputBounds } from "../domain/simulation/inputs.ts";
import { stepInput } from "../domain/simulation/step-input.ts";

const PIXELS_A_STEP = 6;
const SLACK = 4; // pixels a click may wander before it is a drag

type Options = {
  /** The value in effect when it is called. */
  value(): number;
  readonly bounds: InputBounds;
  onStart(): void;
  onChange(value: number): void;
};

/** Pointer handlers that turn a sideways drag over a field into steps; a click without a drag edits the field. */
export function useDragSteps({ value, bounds, onStart, onChange }: Options) {
  const drag = useRef<{ x: number; from: number; moved: boolean } | null>(null);
  return {
    onPointerDown: (event: PointerEvent<HTMLInputElement>) => {
      // In a field being edited, the pointer selects text as usual.
      if (event.button !== 0 || document.activeElement === event.currentTarget) return;
      drag.current = { x: event.clientX, from: value(), moved: false };
    },
    onMouseDown: (event: { preventDefault(): void }) => {
      if (drag.current) event.preventDefault();
    },
    onPointerMove: (event: PointerEvent<HTMLInputElement>) => {
      const held = drag.current;
      if (!held) return;
      // Released outside, before the drag had begun.
      if (event.buttons === 0) {
        drag.current = null;
        return;
      }
      const distance = event.clientX - held.x;
      if (!held.moved) {
        if (Math.abs(distance) < SLACK) return;
        held.moved = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        onStart();
      }
      const steps = Math.trunc(distance / PIXELS_A_STEP);
      onChange(steps === 0 ? held.from : stepInput(held.from, bounds, steps));
    },
    onPointerUp: (event: PointerEvent<HTMLInputElement>) => {
      const held = drag.current;
      drag.current = null;
      if (held && !held.moved) event.currentTarget.focus();
    },
    onPointerCancel: () => {
      drag.current = null;
    },
  };
}
