import type { FamilyDraws } from "../../draw-exercise.ts";
import { drawBottleneck } from "./bottleneck.ts";

/** Along the path from people reached to customers. */
export const funnel: FamilyDraws<"funnel"> = {
  bottleneck: drawBottleneck,
};
