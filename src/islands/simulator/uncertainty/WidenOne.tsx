import { useId, useState } from "react";
import { newGesture } from "../../../controls/use-quantity-input.ts";
import { inputBounds, inputNames, readInput } from "../../../domain/simulation/inputs.ts";
import { type Plan, widenInput } from "../../../domain/simulation/plan.ts";
import { rangeAround } from "../../../domain/uncertainty/first-range.ts";
import { MOST_ASSUMPTIONS } from "../../../domain/uncertainty/widen-estimates.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { uncertaintyWords } from "../../../i18n/simulator-uncertainty-words.ts";
import { changePlan } from "../../../state/workbook/simulator-plan.ts";
import { FIRST_SHARE } from "../ranges/RangeControl.tsx";
import { useNames } from "../use-names.ts";

type Props = { readonly plan: Plan; readonly locale: Locale };

/** Any single input, chosen by its name, made a range. Absent when every input is one, or no more can be kept. */
export function WidenOne({ plan, locale }: Props) {
  const words = uncertaintyWords(locale);
  const names = useNames(plan, locale);
  const id = useId();
  const { scenario, assumptions } = plan;
  const widened = new Set(assumptions.map(({ input }) => input));
  const choices = inputNames(scenario).filter((input) => !widened.has(input));
  const [picked, setPicked] = useState("");
  const chosen = choices.includes(picked) ? picked : choices[0];
  if (chosen === undefined || assumptions.length >= MOST_ASSUMPTIONS) return null;
  const widen = () => {
    const value = readInput(scenario, chosen);
    if (value === null) return;
    const first = rangeAround(value, inputBounds(chosen), FIRST_SHARE);
    changePlan((current) => widenInput(current, chosen, first), newGesture());
  };
  return (
    <p className="widen-one">
      <label htmlFor={id}>{words.one.label}</label>
      <select id={id} value={chosen} onChange={(event) => setPicked(event.target.value)}>
        {choices.map((input) => (
          <option key={input} value={input}>
            {names.spokenInput(input)}
          </option>
        ))}
      </select>
      <button type="button" className="text-button" onClick={widen}>
        {words.one.widen}
      </button>
    </p>
  );
}
