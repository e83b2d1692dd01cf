import { useRef } from "react";
import { LivingInput } from "../../controls/LivingInput.tsx";
import { RulerSlider } from "../../controls/RulerSlider.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { useWorkbook } from "../../controls/use-workbook.ts";
import { guess as english } from "../../i18n/en/guess.ts";
import { guess as french } from "../../i18n/fr/guess.ts";
import type { Locale } from "../../i18n/locale.ts";
import { saveGuess } from "../../state/workbook/workbook.ts";

const WORDS = { fr: french, en: english };
const BOUNDS = { unit: "rate", min: -1, max: 100, reach: 2, step: 0.01 } as const;
const MARKS = [-1, -0.5, 0, 0.5, 1, 1.5, 2];

type Props = { readonly lesson: string; readonly locale: Locale };

/** Lets the reader place a first guess of the net ROI on a ruler, and keeps it. */
export function RoiGuess({ lesson, locale }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const guess = useWorkbook(({ guesses }) => guesses[lesson]);
  const format = useFormat(locale);
  const words = WORDS[locale];
  const save = (value: number) => saveGuess(lesson, value);
  return (
    <div className="guess-answer" ref={box} tabIndex={-1}>
      <RulerSlider
        label={words.label}
        value={guess ?? 0}
        bounds={BOUNDS}
        locale={locale}
        onChange={save}
        onCommit={save}
        divisions={60}
        major={10}
      />
      <div className="guess-marks caption" aria-hidden="true">
        {MARKS.map((mark) => (
          <span key={mark}>{format.percent(mark)}</span>
        ))}
      </div>
      {guess === undefined ? (
        <p>{words.invite}</p>
      ) : (
        <p>
          {words.yours}{" "}
          <LivingInput label={words.label} bounds={BOUNDS} value={guess} locale={locale} onChange={save} />{" "}
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
