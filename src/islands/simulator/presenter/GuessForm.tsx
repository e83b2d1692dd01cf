import { type FormEvent, useId, useRef, useState } from "react";
import { guessSpread } from "../../../domain/guess/class-guesses.ts";
import { readGuesses } from "../../../domain/guess/read-guesses.ts";
import { typedToInput } from "../../../i18n/format/input-format.ts";
import { addGuesses, MOST_GUESSES, removeGuess } from "./class-guesses.ts";
import type { Question } from "./slide.ts";
import type { Speech } from "./speech.ts";

type Props = {
  readonly slide: string;
  readonly question: Question;
  readonly guesses: readonly number[];
  readonly speech: Speech;
  /** Enter in the empty field: the class has had its say. */
  onEmpty(): void;
  onSay(text: string): void;
};

/** Notes what the class calls out, one guess or a list at a time, and says where its middle lies. */
export function GuessForm({ slide, question, guesses, speech, onEmpty, onSay }: Props) {
  const [isListed, setListed] = useState(false);
  const [problem, setProblem] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const { words, format, locale } = speech;
  const { unit, signed } = question;
  const shown = (guess: number) => speech.guess(guess, unit, signed);
  const unitWords = unit === "money" ? format.sign : words.guesses.units[unit];
  const counted = words.guesses.count(format.count(guesses.length), guesses.length < 2);
  const spread = guessSpread(guesses);

  const note = (event: FormEvent) => {
    event.preventDefault();
    const input = field.current;
    if (!input) return;
    if (input.value.trim() === "") return onEmpty();
    const { values, unread } = readGuesses(input.value, locale === "fr" ? "decimal" : "thousands");
    const room = MOST_GUESSES - guesses.length;
    const noted = values.slice(0, room).map((value) => typedToInput(value, unit));
    addGuesses(slide, noted);
    input.value = unread.join("; ");
    const complaint =
      values.length > room
        ? words.guesses.full(format.count(MOST_GUESSES))
        : unread.length > 0
          ? words.guesses.unread(unread.join("; "))
          : "";
    setProblem(complaint);
    onSay(complaint || noted.map(shown).join(", "));
  };

  return (
    <form className="guess-form" onSubmit={note}>
      <label htmlFor={id}>{words.guesses.label(unitWords)}</label>
      <span className="guess-entry">
        <input
          id={id}
          ref={field}
          className="guess-field"
          type="text"
          inputMode="text"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${id}-note`}
          onPaste={(event) => {
            // A field holds one line; a pasted column is a list all the same.
            const text = event.clipboardData.getData("text");
            if (!/[\n\r\t]/.test(text)) return;
            event.preventDefault();
            event.currentTarget.value += text.trim().replace(/[\n\r\t]+/g, "; ");
          }}
        />
        <button type="submit" className="button">
          {words.guesses.add}
        </button>
      </span>
      <p className="guess-note" id={`${id}-note`}>
        {problem ||
          (spread ? (
            <>
              {counted}, <b className="guessed">{words.guesses.median(shown(spread.median))}</b>
              {guesses.length > 3 && <>, {words.guesses.middle(shown(spread.low), shown(spread.high))}</>}
            </>
          ) : (
            words.guesses.first
          ))}
      </p>
      {guesses.length > 0 && (
        <button
          type="button"
          className="text-button"
          aria-expanded={isListed}
          onClick={() => setListed(!isListed)}
        >
          {isListed ? words.guesses.closeList : words.guesses.list}
        </button>
      )}
      {isListed && guesses.length > 0 && (
        <ol className="guess-list">
          {guesses.map((guess, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two guesses may be alike, and their place is what tells them apart
            <li key={index}>
              <button
                type="button"
                aria-label={words.guesses.remove(shown(guess))}
                onClick={() => {
                  removeGuess(slide, index);
                  onSay(words.guesses.remove(shown(guess)));
                  field.current?.focus();
                }}
              >
                {shown(guess)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </form>
  );
}
