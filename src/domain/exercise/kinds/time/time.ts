import type { FamilyDraws } from "../../draw-exercise.ts";

export const time: FamilyDraws<"time"> = {};
