import { simulatorPresenter as english } from "./en/simulator-presenter.ts";
import { simulatorPresenter as french } from "./fr/simulator-presenter.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

export type PresenterWords = typeof french;

/** Words of the presenter, for the projector. */
export function presenterWords(locale: Locale): PresenterWords {
  return WORDS[locale];
}
