import { guess } from "../../../i18n/fr/guess.ts";
import { speaking } from "../words.ts";
import { FigureAnswer as AnyFigureAnswer } from "./FigureAnswer.tsx";
import { FigureGuess as AnyFigureGuess } from "./FigureGuess.tsx";

export const FigureGuess = speaking(guess, AnyFigureGuess);
export const FigureAnswer = speaking(guess, AnyFigureAnswer);
