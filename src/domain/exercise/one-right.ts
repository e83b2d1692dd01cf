import { shuffled } from "./answers.ts";
import type { Draw } from "./draw-exercise.ts";
import type { Level } from "./spec.ts";

/** What can be asked at a level: by story, the option that is right, and the others with the mistake behind each. */
type Stories = Readonly<Record<string, readonly [right: string, mistakes: Readonly<Record<string, string>>]>>;

/** A choice without figures: a story of the level, and its options in any order. */
export function drawOneRight(stories: Readonly<Record<Level, Stories>>): Draw {
  return (random, level) => {
    const [story, [right, mistakes]] = random.pick(Object.entries(stories[level]));
    return {
      context: null,
      story,
      givens: {},
      answer: {
        form: "choice",
        options: shuffled(random, [right, ...Object.keys(mistakes)]),
        right,
        mistakes,
      },
      steps: [{ id: story, result: null }],
    };
  };
}
