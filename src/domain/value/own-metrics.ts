/** What can be worth money without being sold: ids of metrics that stand on no path to a sale. */
export const OFF_PATH_METRICS = ["calls-avoided", "applications", "customer-photos", "other-value"] as const;

export type OffPathMetric = (typeof OFF_PATH_METRICS)[number];

/** How a value can be found, the surest first. */
export const VALUE_METHODS = ["own-records", "avoided-cost", "market-price", "estimate"] as const;
