import type { FamilyDraws } from "../../draw-exercise.ts";
import { drawChooseBase, drawClickRate, drawFollowerGrowth } from "./clicks-and-growth.ts";
import { drawEngagedPeople, drawRateByReach, drawRatePerPost } from "./engagement.ts";

/** Shares of something: the base is the question. */
export const rates: FamilyDraws<"rates"> = {
  "rate-by-reach": drawRateByReach,
  "engaged-people": drawEngagedPeople,
  "rate-per-post": drawRatePerPost,
  "click-rate": drawClickRate,
  "follower-growth": drawFollowerGrowth,
  "choose-base": drawChooseBase,
};
