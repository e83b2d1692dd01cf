import type { guess as french } from "../fr/guess.ts";

export const guess: typeof french = {
  first: "Guess first",
  label: "Your guess of the net ROI",
  invite: "Drag the cursor, or type a percentage. There is nothing to lose.",
  yours: "Your guess:",
  kept: "Kept. The answer comes in part 2.",
  takeBack: "Take my guess back",
  answerNone: "You have not guessed yet: the question is waiting one part up.",
  answerExact: (guess) => `You guessed ${guess}: spot on.`,
  answerOff: (guess, points, over) => `You guessed ${guess}: ${points} points too ${over ? "high" : "low"}.`,
  answerGross: (guess) => `You guessed ${guess}: that is the gross return. It counts the stake as a gain.`,
};
