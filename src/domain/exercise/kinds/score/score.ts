import type { FamilyDraws } from "../../draw-exercise.ts";

export const score: FamilyDraws<"score"> = {};
