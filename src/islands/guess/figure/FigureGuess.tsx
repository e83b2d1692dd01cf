import { useRef } from "react";
import { LivingInput } from "../../../controls/LivingInput.tsx";
import { RulerSlider } from "../../../controls/RulerSlider.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import type { InputBounds } from "../../../domain/simulation/inputs.ts";
import { formatInput } from "../../../i18n/format/input-format.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { saveGuess } from "../../../state/workbook/workbook.ts";
import { useGuess } from "../use-guess.ts";
import { useWords } from "../words.ts";

/** Stretches of the ruler that have a number at their ends. */
const STRETCHES = 6;

type Props = {
  readonly lesson: string;
  readonly label: string;
  readonly bounds: InputBounds;
  readonly locale: Locale;
};

/** Lets the reader place a first guess of a figure on a ruler, and keeps it. */
export function FigureGuess({ lesson, label, bounds, locale }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const guess = useGuess(lesson);
  const format = useFormat(locale);
  const words = useWords();
  const { min, reach, unit } = bounds;
  const marks = Array.from(
    { length: STRETCHES + 1 },
    (_, index) => min + ((reach - min) * index) / STRETCHES,
  );
  const save = (value: number) => saveGuess(lesson, value);
  return (
    <div className="guess-answer" ref={box} tabIndex={-1}>
      <RulerSlider
        label={label}
        value={guess ?? Math.max(min, 0)}
        bounds={bounds}
        locale={locale}
        onChange={save}
        onCommit={save}
        divisions={STRETCHES * 10}
        major={10}
      />
      <div className="guess-marks caption" aria-hidden="true">
        {marks.map((mark) => (
          <span key={mark}>
            {unit === "rate" ? format.percent(mark) : formatInput(mark, unit, format, locale)}
          </span>
        ))}
      </div>
      {guess === undefined ? (
        <p>{words.invite}</p>
      ) : (
        <p>
          {words.yours}{" "}
          <LivingInput label={label} bounds={bounds} value={guess} locale={locale} onChange={save} />{" "}
          <span role="status">{words.kept}</span>{" "}
          <button
            type="button"
            className="text-button"
            onClick={() => {
              saveGuess(lesson, null);
              box.current?.focus();
            }}
          >
            {words.takeBack}
          </button>
        </p>
      )}
    </div>
  );
}
