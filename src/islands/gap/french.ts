import { gap } from "../../i18n/fr/gap.ts";
import { GrossNetGap as AnyGrossNetGap } from "./GrossNetGap.tsx";
import { speaking } from "./words.ts";

export const GrossNetGap = speaking(gap, AnyGrossNetGap);
