import type { FamilyDraws } from "../../draw-exercise.ts";
import { drawBuildNetRoi } from "./build-net-roi.ts";
import { drawFullInvestment } from "./full-investment.ts";
import { drawNetRoi } from "./net-roi.ts";
import { drawOrderByProfit } from "./order-by-profit.ts";
import { drawBreakEvenRoas, drawGrossReturn, drawProfitBehind, drawRoas } from "./ratios.ts";
import { drawRoiChain } from "./roi-chain.ts";
import { drawRoiFromSales } from "./roi-from-sales.ts";

/** What a campaign brought against what it cost. */
export const returns: FamilyDraws<"return"> = {
  "full-investment": drawFullInvestment,
  "gross-return": drawGrossReturn,
  "net-roi": drawNetRoi,
  "build-net-roi": drawBuildNetRoi,
  "roi-from-sales": drawRoiFromSales,
  "roi-chain": drawRoiChain,
  roas: drawRoas,
  "break-even-roas": drawBreakEvenRoas,
  "profit-behind": drawProfitBehind,
  "order-by-profit": drawOrderByProfit,
};
