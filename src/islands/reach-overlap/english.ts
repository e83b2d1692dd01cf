import { reachOverlap } from "../../i18n/en/reach-overlap.ts";
import { ReachOverlap as AnyReachOverlap } from "./ReachOverlap.tsx";
import { speaking } from "./words.ts";

export const ReachOverlap = speaking(reachOverlap, AnyReachOverlap);
