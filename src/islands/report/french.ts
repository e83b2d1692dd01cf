import { inputNouns } from "../../i18n/fr/input-nouns.ts";
import { report } from "../../i18n/fr/report.ts";
import { OneLine as AnyOneLine } from "./OneLine.tsx";
import { OwnReport as AnyOwnReport } from "./OwnReport.tsx";
import { Tellings as AnyTellings } from "./Tellings.tsx";
import { speaking } from "./words.ts";

const words = { ...report, nouns: inputNouns };

export const OneLine = speaking(words, AnyOneLine);
export const OwnReport = speaking(words, AnyOwnReport);
export const Tellings = speaking(words, AnyTellings);
