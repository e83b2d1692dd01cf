import { chanceRange, chanceRangeOfEvents } from "../experiment/chance-range.ts";
import { notDefined, type Outcome } from "../quantity/outcome.ts";
import { netRoi } from "../roi/return.ts";
import { contributionPerSale, type Projection } from "../simulation/project-scenario.ts";
import type { Scenario } from "../simulation/scenario.ts";
import { type FigureDefinition, figure } from "./figure-definition.ts";

const DAYS_A_MONTH = 365 / 12;

const NOBODY = notDefined("no-impressions");

/** How often a post of the first channel is shown, and at which click rate. */
function post({ channels }: Scenario, read: (shown: number, rate: number) => Outcome): Outcome {
  const traffic = channels[0]?.traffic;
  return traffic?.from === "exposure"
    ? read(traffic.followers * traffic.reachPerPost, traffic.clickThroughRate)
    : NOBODY;
}

/** Net ROI of a day with so many orders; its share of the investment stays the same. */
function dayRoi(scenario: Scenario, { investment, sales }: Projection, end: "low" | "high"): Outcome {
  const days = scenario.months * DAYS_A_MONTH;
  const orders = chanceRangeOfEvents(sales / days)[end];
  return netRoi(orders * contributionPerSale(scenario), investment / days);
}

/** What chance alone does to a post of the first channel, and to the orders of a day. */
export const CHANCE_FIGURES = {
  "post.impressions": figure("count", null, (s) => post(s, (shown) => shown)),
  "post.clicks": figure("count", null, (s) => post(s, (shown, rate) => shown * rate)),
  "post.clicks.low": figure("count", null, (s) => post(s, (shown, rate) => chanceRange(shown, rate).low)),
  "post.clicks.high": figure("count", null, (s) => post(s, (shown, rate) => chanceRange(shown, rate).high)),
  "orders/day": figure("count", null, (s, p) => p.sales / s.months / DAYS_A_MONTH),
  "orders/day.low": figure(
    "count",
    null,
    (s, p) => chanceRangeOfEvents(p.sales / s.months / DAYS_A_MONTH).low,
  ),
  "orders/day.high": figure(
    "count",
    null,
    (s, p) => chanceRangeOfEvents(p.sales / s.months / DAYS_A_MONTH).high,
  ),
  "roi.net/day.low": figure("rate", null, (s, p) => dayRoi(s, p, "low")),
  "roi.net/day.high": figure("rate", null, (s, p) => dayRoi(s, p, "high")),
} as const satisfies Record<string, FigureDefinition>;
