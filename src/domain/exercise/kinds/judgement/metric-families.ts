import { shuffled } from "../../answers.ts";
import type { Draw } from "../../draw-exercise.ts";

/** Metrics by family, as in the metric catalogue; the first is the plainest. */
export const FAMILY_METRICS = {
  audience: ["followers", "net-new-followers", "follower-growth-rate"],
  reach: ["reach", "impressions", "frequency"],
  engagement: ["engagements", "engagement-rate-by-reach", "conversation-rate"],
  sentiment: ["net-sentiment-of-all", "net-sentiment-of-opinions"],
  conversion: ["leads", "conversion-rate-by-visits", "click-through-rate"],
  money: ["cost-per-acquisition", "roas", "net-roi"],
} as const;

type Family = keyof typeof FAMILY_METRICS;

const TEMPTING: readonly { readonly item: string; readonly bin: Family; readonly id: string }[] = [
  { item: "followers", bin: "reach", id: "followers-are-not-reach" },
  { item: "net-new-followers", bin: "reach", id: "followers-are-not-reach" },
  { item: "reach", bin: "audience", id: "followers-are-not-reach" },
  { item: "impressions", bin: "engagement", id: "seen-is-not-done" },
  { item: "frequency", bin: "engagement", id: "seen-is-not-done" },
  { item: "conversation-rate", bin: "conversion", id: "talk-is-not-conversion" },
  { item: "conversation-rate", bin: "sentiment", id: "talk-is-not-opinion" },
  { item: "engagements", bin: "sentiment", id: "talk-is-not-opinion" },
  { item: "click-through-rate", bin: "engagement", id: "click-leads-on" },
  { item: "leads", bin: "money", id: "not-yet-money" },
  { item: "conversion-rate-by-visits", bin: "money", id: "not-yet-money" },
  { item: "cost-per-acquisition", bin: "conversion", id: "priced-is-money" },
];

/** Metrics to sort by family: three families, then four, then all six. */
export const drawMetricFamilies: Draw = (random, level) => {
  const all = Object.keys(FAMILY_METRICS) as readonly Family[];
  const bins =
    level === 1
      ? (["reach", "engagement", "conversion"] as const)
      : level === 2
        ? shuffled(random, all).slice(0, 4)
        : all;
  const ordered = all.filter((family) => (bins as readonly Family[]).includes(family));
  const items = ordered.flatMap((family) =>
    shuffled(random, FAMILY_METRICS[family])
      .slice(0, level === 3 ? 1 : 2)
      .map((item) => [item, family] as const),
  );
  return {
    context: null,
    givens: {},
    answer: {
      form: "bins",
      bins: ordered,
      items: shuffled(
        random,
        items.map(([item]) => item),
      ),
      right: Object.fromEntries(items),
      mistakes: TEMPTING.filter(
        ({ item, bin }) => ordered.includes(bin) && items.some(([candidate]) => candidate === item),
      ),
    },
    steps: ordered.map((family) => ({ id: family, result: null })),
  };
};
