import type { Cents } from "../quantity/money.ts";
import type { Outcome } from "../quantity/outcome.ts";
import type { Rate } from "../quantity/rate.ts";
import { breakEvenSales } from "../roi/break-even.ts";
import { breakEvenRoas, fullBreakEvenRoas, targetProfitRoas } from "../roi/break-even-roas.ts";
import { customerValue } from "../roi/customer-value.ts";
import { cacPaybackMonths } from "../roi/payback.ts";
import { annualisedRoi, grossReturn, marketingEfficiency, netRoi, returnOnAdSpend } from "../roi/return.ts";
import * as unit from "../roi/unit-costs.ts";
import * as attention from "./formula/attention.ts";
import * as conversion from "./formula/conversion.ts";
import * as engagement from "./formula/engagement.ts";
import * as value from "./formula/value.ts";
import type { MetricId } from "./metric-catalogue.ts";

/** Metrics that are counted or read off, not computed from others. */
type CountedMetric =
  | "followers"
  | "net-new-followers"
  | "impressions"
  | "views"
  | "reach"
  | "engagements"
  | "mentions"
  | "clicks"
  | "visits"
  | "leads"
  | "conversions"
  | "sales"
  | "revenue"
  | "profit";

/** Metrics with a formula. */
export type ComputedMetric = Exclude<MetricId, CountedMetric | "net-present-value">;

/**
 * The code of each metric's formula, its arguments in the order in which the formula names them: the model's own (`roi/`)
 * wherever the model has it. Net present value, which takes a list, is `netPresentValue`. The compiler stops when a metric
 * has neither a formula nor a place among the counted.
 */
export const METRIC_FORMULAS = {
  "follower-growth-rate": attention.followerGrowthRate,
  "reach-rate": attention.reachRate,
  frequency: attention.frequency,
  "share-of-voice": attention.shareOfVoice,
  "engagement-rate-by-reach": engagement.engagementRateByReach,
  "engagement-rate-by-impressions": engagement.engagementRateByImpressions,
  "engagement-rate-by-followers": engagement.engagementRateByFollowers,
  "engagement-rate-per-post": engagement.engagementRatePerPost,
  "engaged-users-rate": engagement.engagedUsersRate,
  "amplification-per-post": engagement.amplificationPerPost,
  "amplification-by-followers": engagement.amplificationByFollowers,
  "conversation-rate": engagement.conversationRate,
  "applause-rate": engagement.applauseRate,
  "virality-by-impressions": engagement.viralityByImpressions,
  "virality-by-reach": engagement.viralityByReach,
  "engaged-session-rate": engagement.engagedSessionRate,
  "net-sentiment-of-all": attention.netSentimentOfAll,
  "net-sentiment-of-opinions": attention.netSentimentOfOpinions,
  "click-through-rate": unit.clickThroughRate,
  "conversion-rate-by-clicks": conversion.conversionRateByClicks,
  "conversion-rate-by-visits": conversion.conversionRateByVisits,
  "session-key-event-rate": conversion.sessionKeyEventRate,
  "lead-rate": conversion.leadRate,
  "close-rate": conversion.closeRate,
  "cost-per-mille": unit.costPerMille,
  "cost-per-click": unit.costPerClick,
  "cost-per-lead": unit.costPerLead,
  "cost-per-acquisition": unit.costPerAcquisition,
  "customer-acquisition-cost": unit.customerAcquisitionCost,
  "acquisition-payback": cacPaybackMonths,
  roas: returnOnAdSpend,
  "marketing-efficiency": marketingEfficiency,
  "break-even-roas": breakEvenRoas,
  "full-break-even-roas": fullBreakEvenRoas,
  "target-profit-roas": targetProfitRoas,
  "marketing-roi": value.marketingRoi,
  "net-roi": netRoi,
  "gross-return": grossReturn,
  "annualised-roi": (roi: Rate, years: number) => annualisedRoi(roi, years * 12),
  "break-even-units": (fixedCost: Cents, price: Cents, variableCost: Cents) =>
    breakEvenSales(fixedCost, price - variableCost),
  "average-order-value": value.averageOrderValue,
  "economic-value-per-visit": value.economicValuePerVisit,
  "visit-value-from-sales": value.visitValueFromSales,
  "customer-lifetime-value": (contribution: Cents, retention: Rate, discount: Rate) =>
    customerValue(contribution, retention, discount, "after-a-period"),
  "customer-lifetime-value-from-now": (contribution: Cents, retention: Rate, discount: Rate) =>
    customerValue(contribution, retention, discount, "at-once"),
  "earned-media-value": value.earnedMediaValue,
} as const satisfies Record<ComputedMetric, (...inputs: never[]) => Outcome>;
