import { seenAtMonth } from "../../i18n/en/seen-at-month.ts";
import { SeenAtMonth as AnySeenAtMonth } from "./SeenAtMonth.tsx";
import { speaking } from "./words.ts";

export const SeenAtMonth = speaking(seenAtMonth, AnySeenAtMonth);
