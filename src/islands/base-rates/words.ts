import { spokenWords } from "../../controls/spoken-words.tsx";
import type { baseRates } from "../../i18n/fr/base-rates.ts";

export const { useWords, speaking } = spokenWords<typeof baseRates>();
