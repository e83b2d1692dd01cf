import { trackingChance } from "../../../i18n/fr/tracking-chance.ts";
import type { ChanceCloudProps } from "./ChanceCloud.tsx";
import { TwoRates } from "./TwoRates.tsx";

/** The two rates in this language, which bring no other language's words along. */
export function TwoRatesFr(props: ChanceCloudProps) {
  return <TwoRates {...props} words={trackingChance.rates} />;
}
