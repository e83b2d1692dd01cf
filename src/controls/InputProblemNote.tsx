import type { InputBounds } from "../domain/simulation/inputs.ts";
import { formatInput } from "../i18n/format/input-format.ts";
import type { Locale } from "../i18n/locale.ts";
import { messages } from "../i18n/messages.ts";
import { MendIcon } from "./MendIcon.tsx";
import { useFormat } from "./use-format.ts";
import type { InputProblem } from "./use-quantity-input.ts";

type Props = {
  readonly id: string;
  readonly problem: InputProblem;
  readonly bounds: InputBounds;
  readonly locale: Locale;
  onChoose(value: number): void;
};

/** Says why typed text was not taken and how to mend it; asks which number was meant when both styles read it. */
export function InputProblemNote({ id, problem, bounds, locale, onChoose }: Props) {
  const format = useFormat(locale);
  const words = messages(locale).controls;
  const show = (value: number) =>
    formatInput(value, bounds.unit === "money" ? "price" : bounds.unit, format, locale);
  return (
    <span className="input-problem" id={id} role="status">
      <MendIcon />
      {problem.kind === "unreadable" && words.unreadable(problem.typed)}
      {problem.kind === "out-of-range" && words.outOfRange(show(bounds.min), show(bounds.max))}
      {problem.kind === "ambiguous" && (
        <span>
          {words.ambiguous(problem.typed)}{" "}
          {problem.readings.map((reading) => (
            <button type="button" className="text-button" key={reading} onClick={() => onChoose(reading)}>
              {show(reading)}
            </button>
          ))}
        </span>
      )}
    </span>
  );
}
