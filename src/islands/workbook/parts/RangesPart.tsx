import type { Range } from "../../../domain/quantity/range.ts";
import { type InputName, inputBounds } from "../../../domain/simulation/inputs.ts";
import { formatInput } from "../../../i18n/format/input-format.ts";
import { variableName } from "../../../i18n/variable-name.ts";
import { useDesk } from "../desk.ts";
import { Entries, Entry } from "./Entries.tsx";
import type { PartProps } from "./part-props.ts";

/** The assumptions that are known as a range, each on a rule of its own, and the return aimed at. */
export function RangesPart({ business: { plan } }: PartProps) {
  const { words, format, locale } = useDesk();
  const { ranges: say } = words.parts;
  if (!plan) return null;
  return (
    <Entries>
      {plan.assumptions.map(({ input, range }) => {
        const show = (value: number) => formatInput(value, inputBounds(input).unit, format, locale);
        return (
          <Entry key={input} name={variableName(plan.scenario, input, words.names)} isFigure>
            {say.from(show(range.low), show(range.high))} <small>{say.likely(show(range.likely))}</small>
            <RangeRule input={input} range={range} />
          </Entry>
        );
      })}
      {plan.target !== null && (
        <Entry name={say.target} isFigure>
          <b>{format.percent(plan.target)}</b>
        </Entry>
      )}
    </Entries>
  );
}

// The hatching itself stands in the ruler of parts at the head of the page, once for all.
/** From the least the input may be to twice its likely value: hatched where it may lie, a stroke where it most likely does. */
function RangeRule({ input, range }: { readonly input: InputName; readonly range: Range }) {
  const { min, max } = inputBounds(input);
  const end = Math.max(range.high, Math.min(max, range.likely * 2), min + Number.EPSILON);
  const at = (value: number) => `${(((value - min) / (end - min)) * 100).toFixed(2)}%`;
  return (
    <svg className="range-rule" width="100%" height="12" aria-hidden="true">
      <line x1="0" x2="100%" y1="11.5" y2="11.5" />
      <rect
        x={at(range.low)}
        width={`${(((range.high - range.low) / (end - min)) * 100).toFixed(2)}%`}
        y="2"
        height="9"
        fill="url(#hatch-ink)"
      />
      <line className="likely" x1={at(range.likely)} x2={at(range.likely)} y1="0" y2="12" />
    </svg>
  );
}
