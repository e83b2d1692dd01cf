import type { RecordedMetricId } from "../record/recorded-metric.ts";

/** What Meta's technical names of results count, the narrowest first. */
const KINDS: readonly (readonly [RegExp, RecordedMetricId])[] = [
  [/lead|prospect/i, "leads"],
  [/purchase|achat/i, "sales"],
  [/landing_page_view|landing page view|page de destination/i, "visits"],
  [/link_click|link click|clic/i, "clicks"],
  [/engagement|interaction/i, "engagements"],
  [/thruplay|video|view|vue|lecture/i, "views"],
  [/^reach$|couverture|portée/i, "reach"],
  [/impression/i, "impressions"],
  [/follow|page_like|abonn/i, "followers-gained"],
  [
    /conversion|registration|subscribe|add_to_cart|checkout|contact|app_install|custom|submit|search/i,
    "conversions",
  ],
];

/** The metric that a result of this kind counts; `null` for a kind that is not known. */
export function resultMetric(kind: string): RecordedMetricId | null {
  // `actions:onsite_conversion.lead_grouped`: the last part says what is counted.
  const name = kind.trim().split(".").at(-1) ?? "";
  const found = (text: string) => KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  return found(name) ?? found(kind);
}

/** The metric that the cost of one such result is. */
export function resultCostMetric(kind: string): RecordedMetricId | null {
  switch (resultMetric(kind)) {
    case "leads":
      return "cost-per-lead";
    case "clicks":
      return "cost-per-click";
    case "sales":
    case "conversions":
      return "cost-per-acquisition";
    default:
      return null;
  }
}
