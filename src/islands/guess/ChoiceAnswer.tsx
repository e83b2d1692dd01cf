import { guess as english } from "../../i18n/en/guess.ts";
import { guess as french } from "../../i18n/fr/guess.ts";
import type { Locale } from "../../i18n/locale.ts";
import { useGuess } from "./use-guess.ts";

const WORDS = { fr: french, en: english };

type Props = {
  readonly lesson: string;
  readonly choices: readonly string[];
  /** Place of the right one. */
  readonly right: number;
  readonly locale: Locale;
};

/** Reminds the reader of their first choice, and says whether it was right. */
export function ChoiceAnswer({ lesson, choices, right, locale }: Props) {
  const words = WORDS[locale];
  const chosen = choices[useGuess(lesson) ?? -1];
  if (chosen === undefined) return <span>{words.answerNone}</span>;
  return <span>{chosen === choices[right] ? words.choiceRight(chosen) : words.choiceWrong(chosen)}</span>;
}
