import { sealedGuess } from "../../i18n/fr/sealed-guess.ts";
import { SealedGuess as AnySealedGuess } from "./SealedGuess.tsx";
import { speaking } from "./words.ts";

export const SealedGuess = speaking(sealedGuess, AnySealedGuess);
