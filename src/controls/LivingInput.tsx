import { type Ref, useId } from "react";
import type { InputBounds } from "../domain/simulation/inputs.ts";
import type { Locale } from "../i18n/locale.ts";
import { InputProblemNote } from "./InputProblemNote.tsx";
import { useDragSteps } from "./use-drag-steps.ts";
import { useQuantityInput } from "./use-quantity-input.ts";

type Props = {
  readonly bounds: InputBounds;
  readonly label: string;
  readonly value: number;
  readonly locale: Locale;
  onChange(value: number, gesture: string): void;
  readonly ref?: Ref<HTMLSpanElement>;
};

/** A figure in running text that can be dragged sideways, typed, or stepped with the arrow keys. */
export function LivingInput({ bounds, label, value, locale, onChange, ref }: Props) {
  const noteId = useId();
  const { inputProps, problem, set, latest, startGesture } = useQuantityInput({
    value,
    bounds,
    label,
    locale,
    onChange,
  });
  const drag = useDragSteps({ value: latest, bounds, onStart: startGesture, onChange: set });
  return (
    <span className="living" ref={ref}>
      <input {...inputProps} {...drag} aria-describedby={problem ? noteId : undefined} />
      {problem && (
        <InputProblemNote id={noteId} problem={problem} bounds={bounds} locale={locale} onChoose={set} />
      )}
    </span>
  );
}
