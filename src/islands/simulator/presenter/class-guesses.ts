import { atom } from "nanostores";

/** More than any class calls out. */
export const MOST_GUESSES = 120;

/** What the class guessed, by the slide's id, in the order it was called out. Of nobody in particular, and kept for this visit only. */
export const $classGuesses = atom<Readonly<Record<string, readonly number[]>>>({});

const NONE: readonly number[] = [];

/** The guesses of one slide. */
export function guessesOf(
  all: Readonly<Record<string, readonly number[]>>,
  slide: string,
): readonly number[] {
  return all[slide] ?? NONE;
}

/** Notes guesses, as far as there is room. */
export function addGuesses(slide: string, guesses: readonly number[]): void {
  const all = $classGuesses.get();
  $classGuesses.set({ ...all, [slide]: [...guessesOf(all, slide), ...guesses].slice(0, MOST_GUESSES) });
}

/** Takes back the guess at this place in the order of calling. */
export function removeGuess(slide: string, index: number): void {
  const all = $classGuesses.get();
  $classGuesses.set({ ...all, [slide]: guessesOf(all, slide).toSpliced(index, 1) });
}

/** Forgets every guess: for the next class. */
export function clearGuesses(): void {
  $classGuesses.set({});
}
