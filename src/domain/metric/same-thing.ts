/** Metrics that rise and fall together: one count over several bases, or one figure under two definitions. */
const GROUPS: readonly (readonly string[])[] = [
  ["net-new-followers", "follower-growth-rate"],
  ["impressions", "views"],
  [
    "engagement-rate-by-reach",
    "engagement-rate-by-impressions",
    "engagement-rate-by-followers",
    "engagement-rate-per-post",
    "engaged-users-rate",
  ],
  ["amplification-per-post", "amplification-by-followers", "virality-by-impressions", "virality-by-reach"],
  ["net-sentiment-of-all", "net-sentiment-of-opinions"],
  ["clicks", "visits"],
  ["conversion-rate-by-clicks", "conversion-rate-by-visits", "session-key-event-rate"],
  ["net-roi", "gross-return", "annualised-roi", "marketing-roi"],
  ["economic-value-per-visit", "visit-value-from-sales"],
  ["customer-lifetime-value", "customer-lifetime-value-from-now"],
];

/** Those of `ids` that tell the same thing as another of them: a list for each such thing, none of one alone. */
export function sameThings(ids: readonly string[]): readonly (readonly string[])[] {
  return GROUPS.map((group) => ids.filter((id) => group.includes(id))).filter(({ length }) => length > 1);
}
