import { spokenWords } from "../../controls/spoken-words.tsx";
import type { goalLadder } from "../../i18n/fr/goal-ladder.ts";

export const { useWords, speaking } = spokenWords<typeof goalLadder>();
