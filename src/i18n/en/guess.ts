import type { guess as french } from "../fr/guess.ts";

export const guess: typeof french = {
  first: "Guess first",
  label: "Your guess of the net ROI",
  invite: "Drag the slider or use the arrow keys. A rough guess is enough.",
  yours: "Your guess:",
  kept: "Saved. The answer comes in part 2.",
  takeBack: "Clear my guess",
  answerNone: "You have not guessed yet; the question is at the top of the lesson.",
  answerExact: (guess) => `You guessed ${guess}: that is the net ROI, to the nearest point.`,
  answerOff: (guess, points, over) =>
    `You guessed ${guess}, which is ${points} ${points === "1" ? "point" : "points"} too ${over ? "high" : "low"}.`,
  answerGross: (guess) => `You guessed ${guess}: that is the gross return. It counts the outlay as a gain.`,
};
