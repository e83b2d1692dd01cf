import { trackingChance } from "../../../i18n/fr/tracking-chance.ts";
import { ChanceCloud, type ChanceCloudProps } from "./ChanceCloud.tsx";
import { TwoRates } from "./TwoRates.tsx";

// Both drawings in this language, which bring no other language's words along; one file, as they stand on one page.

/** The cloud of campaigns that differ by luck alone. */
export function ChanceCloudFr(props: ChanceCloudProps) {
  return <ChanceCloud {...props} words={trackingChance.cloud} />;
}

/** Two posts' click rates, and what lies between them. */
export function TwoRatesFr(props: ChanceCloudProps) {
  return <TwoRates {...props} words={trackingChance.rates} />;
}
