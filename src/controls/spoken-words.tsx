import { type ComponentType, createContext, use } from "react";

/**
 * The words of a folder of instruments, in one language at a time, so that a page loads no other's: its `french.ts` and
 * `english.ts` give each instrument its words with `speaking`, and whatever an instrument is made of finds them with `useWords`.
 */
export function spokenWords<Words>() {
  const Spoken = createContext<Words | null>(null);
  return {
    useWords(): Words {
      const words = use(Spoken);
      if (words === null)
        throw new Error("This instrument has no words: render it from its french.ts or english.ts.");
      return words;
    },
    speaking<Props extends object>(words: Words, Instrument: ComponentType<Props>): ComponentType<Props> {
      return (props) => (
        <Spoken value={words}>
          <Instrument {...props} />
        </Spoken>
      );
    },
  };
}
