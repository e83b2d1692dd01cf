import type { sealedGuess as french } from "../fr/sealed-guess.ts";

export const sealedGuess: typeof french = {
  title: "Your first guess, sealed",
  intro:
    "Without working anything out: what is the net ROI of your social media today? Your answer goes into an envelope that opens only with your report, in the last lesson.",
  name: "Your business, or the one you will follow",
  label: "Your guess of your net ROI",
  invite: "Drag the slider or use the arrow keys.",
  yours: "Your guess:",
  gain: (amount) => `Every hundred put in would leave you ${amount} of profit, once everything is paid.`,
  even: "You would get back exactly what you put in.",
  loss: "You would be losing money.",
  seal: "Seal my guess",
  sealed: (day) => `Sealed on ${day}.`,
  until: "It opens in the last lesson, once your own calculation is done.",
  breakSeal: "Break the seal and guess again",
};
