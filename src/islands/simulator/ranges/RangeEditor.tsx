import { memo, useId } from "react";
import { MendIcon } from "../../../controls/MendIcon.tsx";
import { newGesture } from "../../../controls/use-quantity-input.ts";
import { DISTRIBUTIONS, type Distribution, isPoint, type Range } from "../../../domain/quantity/range.ts";
import { inputBounds } from "../../../domain/simulation/inputs.ts";
import { widenInput } from "../../../domain/simulation/plan.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { rangesWords } from "../../../i18n/simulator-ranges-words.ts";
import { changePlan } from "../../../state/workbook/simulator-plan.ts";
import { RangeField } from "./RangeField.tsx";
import { useRangeDraft } from "./use-range-draft.ts";

type Props = {
  readonly input: string;
  readonly range: Range;
  readonly label: string;
  readonly locale: Locale;
  /** Called before the range is taken away, and this editor with it. */
  onBack?(): void;
};

/** An input's range: its three figures, its shape, and the way back to one figure. Drawn again when the range changes. */
export const RangeEditor = memo(function RangeEditor({ input, range, label, locale, onBack }: Props) {
  const words = rangesWords(locale);
  const { shown, problems, change } = useRangeDraft(input, range);
  const noteId = useId();
  const bounds = inputBounds(input);
  const heads = shown.distribution === "lognormal" ? words.endsLognormal : words.ends;
  const back = () => {
    onBack?.();
    changePlan((plan) => widenInput(plan, input, null), newGesture());
  };
  return (
    <fieldset className="range-editor" aria-label={words.open(label)}>
      <div className="range-fields">
        {(["low", "likely", "high"] as const).map((end) => (
          <RangeField
            key={end}
            head={heads[end]}
            label={words.field(heads[end], label)}
            value={shown[end]}
            bounds={bounds}
            locale={locale}
            describedBy={problems.length > 0 ? noteId : undefined}
            onChange={(value, gesture) => change({ [end]: value }, gesture)}
          />
        ))}
      </div>
      {problems.length > 0 && (
        <p className="input-problem" id={noteId} role="status">
          <MendIcon />
          <span>
            {problems.map((problem) => words.problems[problem]).join(" ")} {words.kept}
          </span>
        </p>
      )}
      {problems.length === 0 && isPoint(shown) && <p className="range-note">{words.noWidth}</p>}
      <div className="range-acts">
        <label>
          <span>{words.shape}</span>
          <select
            aria-label={words.shapeOf(label)}
            value={shown.distribution}
            onChange={(event) => change({ distribution: event.target.value as Distribution }, newGesture())}
          >
            {DISTRIBUTIONS.map((each) => (
              <option key={each} value={each}>
                {words.shapes[each]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="text-button" aria-label={words.backOf(label)} onClick={back}>
          {words.back}
        </button>
      </div>
    </fieldset>
  );
});
