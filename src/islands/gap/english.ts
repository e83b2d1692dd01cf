import { gap } from "../../i18n/en/gap.ts";
import { GrossNetGap as AnyGrossNetGap } from "./GrossNetGap.tsx";
import { speaking } from "./words.ts";

export const GrossNetGap = speaking(gap, AnyGrossNetGap);
