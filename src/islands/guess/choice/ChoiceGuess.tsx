import { useId } from "react";
import { useHydrated } from "../../../controls/use-hydrated.ts";
import { saveGuess } from "../../../state/workbook/workbook.ts";
import { useGuess } from "../use-guess.ts";
import { useWords } from "../words.ts";

type Props = { readonly lesson: string; readonly choices: readonly string[] };

/** Lets the reader choose a first answer, and keeps it. */
export function ChoiceGuess({ lesson, choices }: Props) {
  const group = useId();
  const hydrated = useHydrated();
  const guess = useGuess(lesson);
  const words = useWords();
  return (
    <fieldset className="guess-choices">
      <legend className="visually-hidden">{words.first}</legend>
      {choices.map((choice, index) => (
        <label key={choice} className="guess-choice">
          <input
            type="radio"
            name={group}
            checked={guess === index}
            disabled={!hydrated}
            onChange={() => saveGuess(lesson, index)}
          />
          <span>{choice}</span>
        </label>
      ))}
      {guess !== undefined && <p role="status">{words.kept}</p>}
    </fieldset>
  );
}
