import { trackingChance } from "../../../i18n/en/tracking-chance.ts";
import type { ChanceCloudProps } from "./ChanceCloud.tsx";
import { TwoRates } from "./TwoRates.tsx";

/** The two rates in this language, which bring no other language's words along. */
export function TwoRatesEn(props: ChanceCloudProps) {
  return <TwoRates {...props} words={trackingChance.rates} />;
}
