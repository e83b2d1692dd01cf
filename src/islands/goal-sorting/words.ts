import { spokenWords } from "../../controls/spoken-words.tsx";
import type { goalSorting } from "../../i18n/fr/goal-sorting.ts";

export const { useWords, speaking } = spokenWords<typeof goalSorting>();
