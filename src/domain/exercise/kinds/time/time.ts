import type { FamilyDraws } from "../../draw-exercise.ts";
import { drawBreakEvenMonth, drawBreakEvenSales, drawPayback } from "./break-even.ts";
import { drawEarlyDirection, drawGoalPace, drawRoiTooEarly } from "./cycle.ts";

/** When it pays, and when one may say so. */
export const time: FamilyDraws<"time"> = {
  "break-even-sales": drawBreakEvenSales,
  "break-even-month": drawBreakEvenMonth,
  payback: drawPayback,
  "roi-too-early": drawRoiTooEarly,
  "early-direction": drawEarlyDirection,
  "goal-pace": drawGoalPace,
};
