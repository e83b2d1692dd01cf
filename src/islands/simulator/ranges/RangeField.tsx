import { useId } from "react";
import { InputProblemNote } from "../../../controls/InputProblemNote.tsx";
import { type QuantityInput, useQuantityInput } from "../../../controls/use-quantity-input.ts";

type Props = QuantityInput & {
  /** What stands above the field; `label` is what is said of it. */
  readonly head: string;
  readonly describedBy: string | undefined;
};

/** One of a range's three figures: typed, or stepped with the arrow keys. */
export function RangeField({ head, describedBy, ...input }: Props) {
  const { bounds, locale } = input;
  const { inputProps, problem, set } = useQuantityInput(input);
  const noteId = useId();
  return (
    <span className="range-field">
      <span className="range-field-head" aria-hidden="true">
        {head}
      </span>
      <input
        {...inputProps}
        className="range-field-input"
        aria-describedby={problem ? noteId : describedBy}
        aria-invalid={problem || describedBy ? true : undefined}
      />
      {problem && (
        <InputProblemNote id={noteId} problem={problem} bounds={bounds} locale={locale} onChoose={set} />
      )}
    </span>
  );
}
