import { spokenWords } from "../../controls/spoken-words.tsx";
import type { sealedGuess } from "../../i18n/fr/sealed-guess.ts";

export const { useWords, speaking } = spokenWords<typeof sealedGuess>();
