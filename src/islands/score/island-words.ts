import type { score } from "../../i18n/fr/score.ts";
import type { Locale } from "../../i18n/locale.ts";

export type ScoreWords = typeof score;

/** What every instrument of the lesson is given: its activities as a packed text, and the words of one language. */
export type InstrumentProps = {
  readonly packed: string;
  readonly locale: Locale;
  readonly words: ScoreWords;
};
