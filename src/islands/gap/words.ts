import { spokenWords } from "../../controls/spoken-words.tsx";
import type { gap } from "../../i18n/fr/gap.ts";

export const { useWords, speaking } = spokenWords<typeof gap>();
