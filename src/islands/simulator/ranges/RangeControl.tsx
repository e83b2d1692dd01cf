import { memo, useId, useRef, useState } from "react";
import { useHydrated } from "../../../controls/use-hydrated.ts";
import { newGesture } from "../../../controls/use-quantity-input.ts";
import type { Range } from "../../../domain/quantity/range.ts";
import { inputBounds, readInput } from "../../../domain/simulation/inputs.ts";
import { type Plan, widenInput } from "../../../domain/simulation/plan.ts";
import { rangeAround } from "../../../domain/uncertainty/first-range.ts";
import { MOST_ASSUMPTIONS } from "../../../domain/uncertainty/widen-estimates.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { rangesWords } from "../../../i18n/simulator-ranges-words.ts";
import { changePlan } from "../../../state/workbook/simulator-plan.ts";
import { RangeEditor } from "./RangeEditor.tsx";
import { RangeIcon } from "./RangeIcon.tsx";

/** How far a range reaches on both sides when it is switched on. */
export const FIRST_SHARE = 0.2;

type Props = {
  readonly plan: Plan;
  /** Input of the plan's scenario, as `domain/simulation/inputs.ts` names it. */
  readonly input: string;
  readonly label: string;
  readonly locale: Locale;
};

/** Beside an input: a switch that widens it into a range, and then shows or folds the range's figures. */
export function RangeControl({ plan, input, label, locale }: Props) {
  const value = readInput(plan.scenario, input);
  const range = plan.assumptions.find((each) => each.input === input)?.range;
  if (value === null) return null;
  return (
    <RangeSwitch
      input={input}
      label={label}
      locale={locale}
      value={value}
      range={range}
      isFull={!range && plan.assumptions.length >= MOST_ASSUMPTIONS}
    />
  );
}

type SwitchProps = Omit<Props, "plan"> & {
  readonly value: number;
  readonly range: Range | undefined;
  readonly isFull: boolean;
};

/** Drawn again only when its own input or range changes, not at each change of the plan. */
const RangeSwitch = memo(function RangeSwitch({ input, label, locale, value, range, isFull }: SwitchProps) {
  const [isOpen, setOpen] = useState(false);
  const hydrated = useHydrated();
  const toggle = useRef<HTMLButtonElement>(null);
  const id = useId();
  const words = rangesWords(locale);
  const name = range ? words.open(label) : words.widen(label);
  const isShown = isOpen && range !== undefined;
  const press = () => {
    if (isFull) return;
    if (!range) {
      const first = rangeAround(value, inputBounds(input), FIRST_SHARE);
      changePlan((plan) => widenInput(plan, input, first), newGesture());
    }
    setOpen(!range || !isOpen);
  };
  return (
    <>
      <button
        ref={toggle}
        type="button"
        className="range-toggle"
        data-on={range ? "" : undefined}
        aria-label={isFull ? `${name}. ${words.full}` : name}
        title={isFull ? words.full : name}
        aria-expanded={isShown}
        aria-controls={isShown ? id : undefined}
        aria-disabled={isFull || !hydrated}
        onClick={press}
      >
        <RangeIcon />
      </button>
      {isShown && (
        <div className="range-open" id={id}>
          <RangeEditor
            input={input}
            range={range}
            label={label}
            locale={locale}
            onBack={() => {
              setOpen(false);
              toggle.current?.focus();
            }}
          />
        </div>
      )}
    </>
  );
});
