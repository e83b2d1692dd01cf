import type { FamilyDraws } from "../../draw-exercise.ts";

export const costs: FamilyDraws<"costs"> = {};
