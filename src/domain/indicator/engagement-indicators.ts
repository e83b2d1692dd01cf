import { reachRate } from "../metric/formula/attention.ts";
import { engagementRateByReach } from "../metric/formula/engagement.ts";
import { isDefined, mapOutcome, notDefined } from "../quantity/outcome.ts";
import { exposureMonth } from "../simulation/exposure-months.ts";
import * as write from "./expression.ts";
import { type IndicatorSetting, indicator } from "./indicator.ts";

/**
 * How one channel's people respond in its first month: reach adds up over neither months nor channels. Beside the
 * money path, none of it is money. A channel counted by its visits says nothing of who saw it.
 */
export function engagementIndicators({ channel: { channel } }: IndicatorSetting) {
  const month = exposureMonth(channel, 1);
  const { traffic, engagementRate } = channel;
  const impressions = write.count("impressions", month?.impressions ?? notDefined("no-impressions"));
  const reach = write.count("reach", month?.reach ?? notDefined("no-impressions"));
  const audience =
    traffic.from === "exposure"
      ? (traffic.audience ?? notDefined("no-audience"))
      : notDefined("no-impressions");
  const people = write.count("audience", audience);
  const followers = traffic.from === "exposure" ? traffic.followers : 0;
  const rate = write.share("engagement-rate", engagementRate ?? notDefined("no-engagement-rate"));
  const engagements = engagementRate === undefined ? notDefined("no-engagement-rate") : month?.engagements;
  const interactions = engagements ?? notDefined("no-impressions");
  return [
    indicator(
      "reach",
      "count",
      reach.value,
      write.times(
        people,
        write.minus(
          write.number(1),
          write.toThe(
            { kind: "e" },
            write.minus(write.number(0), write.over(impressions, people, "no-audience")),
          ),
        ),
      ),
      "reach",
    ),
    indicator(
      "frequency",
      "count",
      month?.frequency ?? notDefined("no-impressions"),
      write.over(impressions, reach, "no-impressions"),
      "frequency",
    ),
    indicator(
      "reach-rate",
      "rate",
      mapOutcome(reach.value, (reached) => reachRate(reached, followers)),
      write.over(reach, write.count("followers", followers), "no-followers"),
      "reach-rate",
    ),
    indicator("engagements", "count", interactions, write.times(rate, reach), "engagements"),
    indicator(
      "engagement-rate",
      "rate",
      mapOutcome(interactions, (count) =>
        isDefined(reach.value) ? engagementRateByReach(count, reach.value) : reach.value,
      ),
      write.over(write.count("engagements", interactions), reach, "no-reach"),
      "engagement-rate-by-reach",
    ),
  ] as const;
}
