import { spokenWords } from "../../controls/spoken-words.tsx";
import type { seenAtMonth } from "../../i18n/fr/seen-at-month.ts";

export const { useWords, speaking } = spokenWords<typeof seenAtMonth>();
