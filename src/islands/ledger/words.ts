import { spokenWords } from "../../controls/spoken-words.tsx";
import type { ledger } from "../../i18n/fr/ledger.ts";

export const { useWords, speaking } = spokenWords<typeof ledger>();
