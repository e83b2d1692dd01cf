import { useFormat } from "../../controls/use-format.ts";
import { useWorkbook } from "../../controls/use-workbook.ts";
import { guess as english } from "../../i18n/en/guess.ts";
import { guess as french } from "../../i18n/fr/guess.ts";
import type { Locale } from "../../i18n/locale.ts";

const WORDS = { fr: french, en: english };

type Props = {
  readonly lesson: string;
  /** The published net ROI that the guess was about, as a rate. */
  readonly answer: number;
  readonly locale: Locale;
};

/** Compares the reader's first guess with what the lesson found; names the guess that was a gross return. */
export function GuessAnswer({ lesson, answer, locale }: Props) {
  const guess = useWorkbook(({ guesses }) => guesses[lesson]);
  const format = useFormat(locale);
  const words = WORDS[locale];
  if (guess === undefined) return <span>{words.answerNone}</span>;
  const points = Math.round((guess - answer) * 100);
  const shown = format.percent(guess);
  if (points === 0) return <span>{words.answerExact(shown)}</span>;
  if (points === 100) return <span>{words.answerGross(shown)}</span>;
  return <span>{words.answerOff(shown, format.count(Math.abs(points)), points > 0)}</span>;
}
