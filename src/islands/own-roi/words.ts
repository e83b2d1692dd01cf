import { spokenWords } from "../../controls/spoken-words.tsx";
import type { ownRoi } from "../../i18n/fr/own-roi.ts";

export const { useWords, speaking } = spokenWords<typeof ownRoi>();
