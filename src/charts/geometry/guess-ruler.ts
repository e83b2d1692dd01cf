import { type GuessUnit, guessSpread } from "../../domain/guess/class-guesses.ts";
import { type RoiRuler, roiRuler } from "./roi-ruler.ts";
import { roundScale } from "./ticks.ts";

/** A dot on the ruler: its place along it, 0 to 100 percent, and how many dots it stands on. */
export type GuessDot = { readonly x: number; readonly level: number };

/**
 * The ruler under a class's guesses: of returns for a rate, from zero for the rest. It always has room for `room`; a
 * guess far from all others is held at its end rather than pressing the others together.
 */
export function guessRuler(unit: GuessUnit, guesses: readonly number[], room: readonly number[]): RoiRuler {
  const shown = [...guesses.filter(isWithin(guesses, unit)), ...room];
  if (unit === "rate") return roiRuler(shown);
  const marks = roundScale(Math.min(0, ...shown), Math.max(1, ...shown), 5);
  const first = marks[0] ?? 0;
  const span = (marks.at(-1) ?? 1) - first;
  const at = (value: number) => Math.min(100, Math.max(0, ((value - first) / span) * 100));
  return { marks: marks.map((rate) => ({ rate, x: at(rate) })), at };
}

/** Dots at `xs` (percent), each stacked on those within `width` percent of it, in order along the ruler. */
export function stackDots(xs: readonly number[], width: number): readonly GuessDot[] {
  const lastAt: number[] = [];
  return [...xs]
    .sort((one, other) => one - other)
    .map((x) => {
      const free = lastAt.findIndex((last) => x - last >= width - 1e-9);
      const level = free < 0 ? lastAt.length : free;
      lastAt[level] = x;
      return { x, level };
    });
}

/** Tells the guesses within eight median deviations of the median: one wild guess among four moves neither. */
function isWithin(guesses: readonly number[], unit: GuessUnit): (guess: number) => boolean {
  const middle = guessSpread(guesses)?.median ?? 0;
  const deviation = guessSpread(guesses.map((guess) => Math.abs(guess - middle)))?.median ?? 0;
  const least = unit === "rate" ? 0.25 : Math.max(1, Math.abs(middle) * 0.25);
  return (guess) => Math.abs(guess - middle) <= 8 * Math.max(deviation, least);
}
