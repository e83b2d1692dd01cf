import { useFormat } from "../../../controls/use-format.ts";
import { newGesture } from "../../../controls/use-quantity-input.ts";
import type { Plan } from "../../../domain/simulation/plan.ts";
import { estimatesToWiden, widenEstimates } from "../../../domain/uncertainty/widen-estimates.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { uncertaintyWords } from "../../../i18n/simulator-uncertainty-words.ts";
import { changePlan } from "../../../state/workbook/simulator-plan.ts";
import { FIRST_SHARE } from "../ranges/RangeControl.tsx";

type Props = { readonly plan: Plan; readonly locale: Locale };

/** A first result at once: every estimate widened on both sides. Absent when there is none left to widen. */
export function WidenAll({ plan, locale }: Props) {
  const format = useFormat(locale);
  const words = uncertaintyWords(locale);
  const left = estimatesToWiden(plan).length;
  if (left === 0) return null;
  const share = format.percent(FIRST_SHARE);
  const isFirst = plan.assumptions.length === 0;
  const label = isFirst
    ? words.widen(share)
    : left === 1
      ? words.widenOne(share)
      : words.widenMore(format.count(left), share);
  return (
    <div className="widen-all">
      <button
        type="button"
        className={isFirst ? "button" : "text-button"}
        onClick={() => changePlan((current) => widenEstimates(current, FIRST_SHARE), newGesture())}
      >
        {label}
      </button>
      <p className="range-note">{words.widenNote}</p>
    </div>
  );
}
