import { spokenWords } from "../../controls/spoken-words.tsx";
import type { outlook } from "../../i18n/fr/outlook.ts";

export const { useWords, speaking } = spokenWords<typeof outlook>();
