import { spokenWords } from "../../controls/spoken-words.tsx";
import type { inputNouns } from "../../i18n/fr/input-nouns.ts";
import type { report } from "../../i18n/fr/report.ts";

export const { useWords, speaking } = spokenWords<typeof report & { readonly nouns: typeof inputNouns }>();
