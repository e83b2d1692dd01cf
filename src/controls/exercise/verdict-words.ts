import type { Verdict } from "../../domain/exercise/mark/verdict.ts";
import type { ExerciseText } from "../../i18n/exercise/render-exercise.ts";
import type { PlayerWords } from "../../i18n/player-words.ts";

/** A verdict in a few words; empty for what is not answered. */
export function verdictTitle(verdict: Verdict, text: ExerciseText, words: PlayerWords): string {
  switch (verdict.kind) {
    case "correct":
      return words.correct;
    case "carried":
      return words.carried;
    case "almost":
      return words.almost;
    case "empty":
      return "";
    case "wrong": {
      const mistake = verdict.mistake ? text.mistake(verdict.mistake) : null;
      return mistake ? words.mendTitle(mistake.title) : words.mend;
    }
    case "ambiguous":
    case "unreadable":
      return words.mend;
  }
}

/** True for what is to be looked at again; told by an icon and words, and never by colour alone. */
export function isToMend({ kind }: Verdict): boolean {
  return kind === "wrong" || kind === "almost" || kind === "ambiguous" || kind === "unreadable";
}
