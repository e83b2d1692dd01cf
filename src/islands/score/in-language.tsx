import type { ComponentType } from "react";
import type { Locale } from "../../i18n/locale.ts";
import type { ScoreWords } from "./island-words.ts";

type InLanguage = { readonly locale: Locale; readonly words: ScoreWords };

/** An instrument with one language's words in it. */
export function inLanguage<Props extends InLanguage>(
  Instrument: ComponentType<Props>,
  locale: Locale,
  words: ScoreWords,
): ComponentType<Omit<Props, keyof InLanguage>> {
  return (props) => <Instrument {...({ ...props, locale, words } as Props)} />;
}
