import { ledger } from "../../i18n/fr/ledger.ts";
import { MonthLedger as AnyMonthLedger } from "./MonthLedger.tsx";
import { speaking } from "./words.ts";

export const MonthLedger = speaking(ledger, AnyMonthLedger);
