import { ledger as english } from "./en/ledger.ts";
import { ledger as french } from "./fr/ledger.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

export type LedgerWords = typeof french;

/** Words of the ledger. */
export function ledgerWords(locale: Locale): LedgerWords {
  return WORDS[locale];
}
