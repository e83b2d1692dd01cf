import type { FamilyDraws } from "../../draw-exercise.ts";
import { drawBuildNetRoi } from "./build-net-roi.ts";
import { drawFullInvestment } from "./full-investment.ts";
import { drawNetRoi } from "./net-roi.ts";
import { drawOrderByProfit } from "./order-by-profit.ts";
import { drawRoiChain } from "./roi-chain.ts";
import { drawRoiFromSales } from "./roi-from-sales.ts";

/** What a campaign brought against what it cost. */
export const returns: FamilyDraws<"return"> = {
  "full-investment": drawFullInvestment,
  "net-roi": drawNetRoi,
  "roi-from-sales": drawRoiFromSales,
  "roi-chain": drawRoiChain,
  "build-net-roi": drawBuildNetRoi,
  "order-by-profit": drawOrderByProfit,
};
