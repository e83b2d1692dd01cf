import { guessSpread, nearGuesses } from "../../../domain/guess/class-guesses.ts";
import { isDefined } from "../../../domain/quantity/outcome.ts";
import type { Question } from "./slide.ts";
import type { Speech } from "./speech.ts";

/** How the class's guesses stand to the answer, in a sentence; empty without guesses. */
export function classVerdict(question: Question, guesses: readonly number[], speech: Speech): string {
  const spread = guessSpread(guesses);
  if (!spread) return "";
  const { words, format } = speech;
  const { answer, unit, signed, figure } = question;
  const median = speech.guess(spread.median, unit, signed);
  if (!isDefined(answer)) return words.guesses.noAnswer(median);
  const near = format.count(nearGuesses(guesses, answer, unit));
  return words.guesses.verdict(
    median,
    figure,
    near,
    format.count(guesses.length),
    words.guesses.within[unit],
  );
}

/** The answer as it is said: the figure, its sentence, and what the class thought. */
export function spokenAnswer(question: Question, guesses: readonly number[], speech: Speech): string {
  return [`${question.figure}.`, question.told, classVerdict(question, guesses, speech)]
    .filter(Boolean)
    .join(" ");
}
