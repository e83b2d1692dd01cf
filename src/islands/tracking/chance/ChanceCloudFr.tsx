import { trackingChance } from "../../../i18n/fr/tracking-chance.ts";
import { ChanceCloud, type ChanceCloudProps } from "./ChanceCloud.tsx";

/** The cloud in this language, which brings no other language's words along. */
export function ChanceCloudFr(props: ChanceCloudProps) {
  return <ChanceCloud {...props} words={trackingChance.cloud} />;
}
