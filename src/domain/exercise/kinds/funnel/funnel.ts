import type { FamilyDraws } from "../../draw-exercise.ts";
import { drawBottleneck } from "./bottleneck.ts";
import { drawBestFix, drawBuildPath } from "./fixes.ts";
import { drawFunnelChain, drawRequiredVisits, drawStageRate } from "./stage-rates.ts";

/** Along the path from people reached to customers. */
export const funnel: FamilyDraws<"funnel"> = {
  "stage-rate": drawStageRate,
  "funnel-chain": drawFunnelChain,
  bottleneck: drawBottleneck,
  "required-visits": drawRequiredVisits,
  "best-fix": drawBestFix,
  "build-path": drawBuildPath,
};
