import { outlook } from "../../i18n/fr/outlook.ts";
import { KnownBetter as AnyKnownBetter } from "./KnownBetter.tsx";
import { OwnOutlook as AnyOwnOutlook } from "./OwnOutlook.tsx";
import { RangedCampaign as AnyRangedCampaign } from "./RangedCampaign.tsx";
import { speaking } from "./words.ts";

export const KnownBetter = speaking(outlook, AnyKnownBetter);
export const RangedCampaign = speaking(outlook, AnyRangedCampaign);
export const OwnOutlook = speaking(outlook, AnyOwnOutlook);
