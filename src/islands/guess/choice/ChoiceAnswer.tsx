import { useGuess } from "../use-guess.ts";
import { useWords } from "../words.ts";

type Props = {
  readonly lesson: string;
  readonly choices: readonly string[];
  /** Place of the right one. */
  readonly right: number;
};

/** Reminds the reader of their first choice, and says whether it was right. */
export function ChoiceAnswer({ lesson, choices, right }: Props) {
  const words = useWords();
  const chosen = choices[useGuess(lesson) ?? -1];
  if (chosen === undefined) return <span>{words.answerNone}</span>;
  return <span>{chosen === choices[right] ? words.choiceRight(chosen) : words.choiceWrong(chosen)}</span>;
}
