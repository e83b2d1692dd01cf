import { useFormat } from "../../../controls/use-format.ts";
import { newGesture } from "../../../controls/use-quantity-input.ts";
import type { Plan } from "../../../domain/simulation/plan.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { uncertaintyWords } from "../../../i18n/simulator-uncertainty-words.ts";
import { changePlan } from "../../../state/workbook/simulator-plan.ts";
import { RangeEditor } from "../ranges/RangeEditor.tsx";
import { useNames } from "../use-names.ts";
import { WidenAll } from "./WidenAll.tsx";
import { WidenOne } from "./WidenOne.tsx";

type Props = { readonly plan: Plan; readonly locale: Locale };

/** Every input that is a range, each to be changed here as well as beside its input. */
export function RangesList({ plan, locale }: Props) {
  const format = useFormat(locale);
  const words = uncertaintyWords(locale);
  const names = useNames(plan, locale);
  const { assumptions } = plan;
  return (
    <section className="plate bench-figure">
      <header className="plate-head">
        <h3>{words.ranges.title(format.count(assumptions.length))}</h3>
        <p>{words.ranges.text}</p>
      </header>
      <ul className="ranges-list">
        {assumptions.map(({ input, range }) => {
          const label = names.spokenInput(input);
          return (
            <li key={input}>
              <span className="ranges-list-name">{label}</span>
              <RangeEditor input={input} range={range} label={label} locale={locale} />
            </li>
          );
        })}
      </ul>
      <WidenOne plan={plan} locale={locale} />
      <WidenAll plan={plan} locale={locale} />
      <button
        type="button"
        className="text-button"
        onClick={() => changePlan((current) => ({ ...current, assumptions: [] }), newGesture())}
      >
        {words.narrowAll}
      </button>
    </section>
  );
}
