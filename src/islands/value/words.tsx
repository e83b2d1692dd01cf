import { type ComponentType, createContext, use } from "react";
import type { value } from "../../i18n/fr/value.ts";

export type ValueWords = typeof value;

const Words = createContext<ValueWords | null>(null);

/** The words of this lesson's instruments, in the page's language. */
export function useWords(): ValueWords {
  const words = use(Words);
  if (words === null)
    throw new Error("This instrument has no words: render it from french.tsx or english.tsx.");
  return words;
}

/** An instrument that speaks one language, so that its page does not load the other's words. */
export function speaking<Props extends object>(
  words: ValueWords,
  Instrument: ComponentType<Props>,
): ComponentType<Props> {
  return (props) => (
    <Words value={words}>
      <Instrument {...props} />
    </Words>
  );
}
