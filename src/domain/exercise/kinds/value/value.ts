import type { FamilyDraws } from "../../draw-exercise.ts";

export const value: FamilyDraws<"value"> = {};
