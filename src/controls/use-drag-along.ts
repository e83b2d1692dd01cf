import { type PointerEvent, useRef } from "react";

type Options = {
  /** The value in effect when a drag begins. */
  readonly value: number;
  /** What the whole width of the drawing stands for; negative where the value falls towards the right. */
  readonly span: number;
  onChange(value: number): void;
};

/** Pointer handlers that let a mark of a drawing be dragged sideways, as far as the hand goes. */
export function useDragAlong({ value, span, onChange }: Options) {
  const held = useRef<{ x: number; from: number; perPixel: number } | null>(null);
  const letGo = () => {
    held.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent<SVGElement>) => {
      const width = event.currentTarget.ownerSVGElement?.getBoundingClientRect().width;
      if (event.button !== 0 || !width) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = { x: event.clientX, from: value, perPixel: span / width };
    },
    onPointerMove: (event: PointerEvent<SVGElement>) => {
      if (held.current)
        onChange(held.current.from + (event.clientX - held.current.x) * held.current.perPixel);
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
  };
}
