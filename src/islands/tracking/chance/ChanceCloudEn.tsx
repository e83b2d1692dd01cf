import { trackingChance } from "../../../i18n/en/tracking-chance.ts";
import { ChanceCloud, type ChanceCloudProps } from "./ChanceCloud.tsx";

/** The cloud in this language, which brings no other language's words along. */
export function ChanceCloudEn(props: ChanceCloudProps) {
  return <ChanceCloud {...props} words={trackingChance.cloud} />;
}
