import type { guess as french } from "../fr/guess.ts";

export const guess: typeof french = {
  first: "Guess first",
  invite: "Drag the slider or use the arrow keys. A rough guess is enough.",
  yours: "Your guess:",
  kept: "Saved. The answer comes further on.",
  takeBack: "Clear my guess",
  answerNone: "You have not guessed yet; the question is at the top of the lesson.",
  answerExact: (guess) => `You guessed ${guess}: exactly right.`,
  answerOff: (guess, answer) => `You guessed ${guess}; the answer is ${answer}.`,
  choiceRight: (choice) => `You chose “${choice}”: that is it.`,
  choiceWrong: (choice) => `You chose “${choice}”; that is not the answer.`,
  answerGross: (guess) => `You guessed ${guess}: that is the gross return. It counts the outlay as a gain.`,
};
