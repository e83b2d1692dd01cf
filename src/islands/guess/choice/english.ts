import { guess } from "../../../i18n/en/guess.ts";
import { speaking } from "../words.ts";
import { ChoiceAnswer as AnyChoiceAnswer } from "./ChoiceAnswer.tsx";
import { ChoiceGuess as AnyChoiceGuess } from "./ChoiceGuess.tsx";

export const ChoiceGuess = speaking(guess, AnyChoiceGuess);
export const ChoiceAnswer = speaking(guess, AnyChoiceAnswer);
