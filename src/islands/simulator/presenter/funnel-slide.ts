import type { ProjectedChannel, Projection } from "../../../domain/simulation/project-scenario.ts";
import { capitalised } from "../../../i18n/input-nouns.ts";
import type { Fact, Slide } from "./slide.ts";
import type { Speech } from "./speech.ts";

/** The path of the channel that brings most: how many sales are left at its end. `null` without a channel. */
export function funnelSlide({ channels }: Projection, speech: Speech): Slide | null {
  const channel = channels.toSorted((one, other) => other.value - one.value)[0];
  if (!channel) return null;
  const { words, format, names } = speech;
  const { stages } = names;
  const seen = impressionsOf(channel);
  const entered = seen ?? channel.clicks;
  const { many } = seen === null ? stages.clicks : stages.impressions;
  return {
    id: `funnel-${channel.channel.id}`,
    title: words.funnel.title(names.channel(channel.channel.id), stages.sales.many),
    facts: factsOf(channel, seen, speech),
    question: {
      unit: "count",
      answer: channel.sales,
      figure: format.count(Math.round(channel.sales)),
      told:
        channel.sales > 0
          ? words.funnel.told(
              capitalised(stages.sales.one),
              `${format.count(entered / channel.sales)} ${many}`,
            )
          : words.funnel.none,
      signed: false,
      // Ten sales in a thousand views, or in a hundred clicks, so that the ruler is no hint.
      room: [seen === null ? entered * 0.1 : entered * 0.01],
    },
    chart: { kind: "funnel", channel },
  };
}

/** Everything of the channel that people saw; `null` where only visits are counted. */
export function impressionsOf({ paidImpressions, organicImpressions }: ProjectedChannel): number | null {
  return paidImpressions === null ? null : paidImpressions + (organicImpressions ?? 0);
}

function factsOf(
  channel: ProjectedChannel,
  seen: number | null,
  { words, format, names }: Speech,
): readonly Fact[] {
  const { leadRate, closeRate, incremental } = channel.channel;
  const { impressions, clicks, leads, sales } = names.stages;
  return [
    seen === null
      ? { label: capitalised(clicks.many), shown: format.count(Math.round(channel.clicks)) }
      : { label: capitalised(impressions.many), shown: format.count(Math.round(seen)) },
    ...(seen ? [{ label: capitalised(clicks.act), shown: format.percent(channel.clicks / seen) }] : []),
    ...(leadRate === null ? [] : [{ label: capitalised(leads.act), shown: format.percent(leadRate) }]),
    { label: capitalised(sales.act), shown: format.percent(closeRate) },
    ...(incremental < 1 ? [{ label: words.facts.incremental, shown: format.percent(incremental) }] : []),
  ];
}
