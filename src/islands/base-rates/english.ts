import { baseRates } from "../../i18n/en/base-rates.ts";
import { BaseRates as AnyBaseRates } from "./BaseRates.tsx";
import { speaking } from "./words.ts";

export const BaseRates = speaking(baseRates, AnyBaseRates);
