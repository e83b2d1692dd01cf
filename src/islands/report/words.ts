import { spokenWords } from "../../controls/spoken-words.tsx";
import type { report } from "../../i18n/fr/report.ts";

export const { useWords, speaking } = spokenWords<typeof report>();
