import { spokenWords } from "../../controls/spoken-words.tsx";
import type { value } from "../../i18n/fr/value.ts";

export type ValueWords = typeof value;

export const { useWords, speaking } = spokenWords<ValueWords>();
