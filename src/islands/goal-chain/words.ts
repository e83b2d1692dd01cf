import { spokenWords } from "../../controls/spoken-words.tsx";
import type { goalChain } from "../../i18n/fr/goal-chain.ts";

export const { useWords, speaking } = spokenWords<typeof goalChain>();
