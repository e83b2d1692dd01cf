import { type ComponentType, createContext, use } from "react";

/**
 * The words of a folder of instruments, in one language at a time, so that a page loads no other's: its `french.ts` and
 * `english.ts` give each instrument its words with `speaking`, and whatever an instrument is made of finds them with `useWords`.
 */
export function spokenWords<Words>() {
  // An instrument that is given none stops at the first word that it asks for.
  const Spoken = createContext<Words>(undefined as Words);
  return {
    useWords: (): Words => use(Spoken),
    speaking<Props extends object>(words: Words, Instrument: ComponentType<Props>): ComponentType<Props> {
      return (props) => (
        <Spoken value={words}>
          <Instrument {...props} />
        </Spoken>
      );
    },
  };
}
