import { report } from "../../i18n/fr/report.ts";
import { OneLine as AnyOneLine } from "./OneLine.tsx";
import { OwnReport as AnyOwnReport } from "./OwnReport.tsx";
import { Tellings as AnyTellings } from "./Tellings.tsx";
import { speaking } from "./words.ts";

export const OneLine = speaking(report, AnyOneLine);
export const OwnReport = speaking(report, AnyOwnReport);
export const Tellings = speaking(report, AnyTellings);
