import type { exercise as french } from "../fr/exercise.ts";

export const exercise: typeof french = {
  number: (index, count) => `Exercise ${index} of ${count}`,
  check: "Check",
  hint: "A hint",
  anotherHint: "Another hint",
  solution: "Show the solution",
  otherNumbers: "Again, with other numbers",
  correct: "Right",
  correctText: (answer) => `The answer is ${answer}.`,
  almost: "Almost",
  almostText:
    "The method looks right; a rounding is too coarse, or a digit was miscopied. Redo the last step without rounding along the way.",
  mend: "Look again",
  mendTitle: (title) => `Look again: ${title}`,
  unknown: "This number matches no mistake we know. What to check:",
  unreadable: (typed, why) => `“${typed}”: this try does not count. ${why}`,
  ambiguous: (typed) =>
    `“${typed}” can be read two ways. This try does not count. Which number did you mean?`,
  empty: "Enter a number first. An unsure try will teach you more than an empty box.",
  solutionTitle: "The solution, with your numbers",
  hintTitle: (index) => `Hint ${index}`,
};
