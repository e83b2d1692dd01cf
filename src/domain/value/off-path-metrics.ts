import type { UnitValue } from "../simulation/scenario.ts";

/** What can be worth money without being sold: metrics that stand on no path to a sale. */
export const OFF_PATH_METRICS = ["calls-avoided", "applications", "customer-photos", "other-value"] as const;

export type OffPathMetric = (typeof OFF_PATH_METRICS)[number];

/** How a value can be found, the surest first. */
export const VALUE_METHODS = ["own-records", "avoided-cost", "market-price", "estimate"] as const;

/**
 * Café Merisier's questions answered under its posts: fictional, 24 a month, each worth the call it spares, ten minutes at
 * 37.50 an hour. It still lacks its reason.
 */
export const CALLS_AVOIDED: UnitValue = {
  id: "calls",
  metric: "calls-avoided",
  perMonth: 24,
  unitValue: 625,
  method: "avoided-cost",
  reason: "",
};
