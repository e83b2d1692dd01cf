import { spokenWords } from "../../controls/spoken-words.tsx";
import type { survey } from "../../i18n/fr/survey.ts";

export const { useWords, speaking } = spokenWords<typeof survey>();
