import { spokenWords } from "../../controls/spoken-words.tsx";
import type { guess } from "../../i18n/fr/guess.ts";

export const { useWords, speaking } = spokenWords<typeof guess>();
