import { spokenWords } from "../../controls/spoken-words.tsx";
import type { goalPace } from "../../i18n/fr/goal-pace.ts";

export const { useWords, speaking } = spokenWords<typeof goalPace>();
