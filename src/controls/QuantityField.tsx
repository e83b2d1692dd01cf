import { useId } from "react";
import { messages } from "../i18n/messages.ts";
import { InputProblemNote } from "./InputProblemNote.tsx";
import { RulerSlider } from "./RulerSlider.tsx";
import { type QuantityInput, useQuantityInput } from "./use-quantity-input.ts";

type Props = QuantityInput & { readonly visibleLabel?: string; readonly slider?: boolean };

/** A row of the bench: label, ruler, − field +. Three ways to one value. */
export function QuantityField({ visibleLabel, slider = true, ...input }: Props) {
  const { label, value, bounds, locale } = input;
  const { inputProps, problem, step, set, startGesture } = useQuantityInput(input);
  const noteId = useId();
  const words = messages(locale).controls;
  const press = (steps: number) => {
    startGesture();
    step(steps);
  };
  return (
    <fieldset className="quantity-field" aria-label={label}>
      <span className="quantity-field-label" aria-hidden="true">
        {visibleLabel ?? label}
      </span>
      {slider && (
        <RulerSlider
          label={label}
          value={value}
          bounds={bounds}
          locale={locale}
          onStart={startGesture}
          onChange={set}
        />
      )}
      <span className="stepper">
        <button
          type="button"
          aria-label={words.less(label)}
          onClick={() => press(-1)}
          aria-disabled={value <= bounds.min}
        >
          <svg width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
            <path d="M0 4.500h9" stroke="currentColor" strokeWidth="1.600" />
          </svg>
        </button>
        <input {...inputProps} className="stepper-field" aria-describedby={problem ? noteId : undefined} />
        <button
          type="button"
          aria-label={words.more(label)}
          onClick={() => press(1)}
          aria-disabled={value >= bounds.max}
        >
          <svg width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
            <path d="M0 4.500h9M4.500 0v9" stroke="currentColor" strokeWidth="1.600" />
          </svg>
        </button>
      </span>
      {problem && (
        <InputProblemNote id={noteId} problem={problem} bounds={bounds} locale={locale} onChoose={set} />
      )}
    </fieldset>
  );
}
