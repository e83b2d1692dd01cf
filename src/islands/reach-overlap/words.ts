import { spokenWords } from "../../controls/spoken-words.tsx";
import type { reachOverlap } from "../../i18n/fr/reach-overlap.ts";

export const { useWords, speaking } = spokenWords<typeof reachOverlap>();
