import type { FamilyDraws } from "../../draw-exercise.ts";

export const rates: FamilyDraws<"rates"> = {};
