import type { FamilyDraws } from "../../draw-exercise.ts";

export const experiment: FamilyDraws<"experiment"> = {};
