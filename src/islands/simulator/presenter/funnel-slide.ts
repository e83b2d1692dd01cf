import type { ProjectedChannel, Projection } from "../../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../../domain/simulation/scenario.ts";
import type { Fact, Slide } from "./slide.ts";
import type { Speech } from "./speech.ts";

/** The path of the channel that brings most: how many sales are left at its end. `null` without a channel. */
export function funnelSlide(scenario: Scenario, { channels }: Projection, speech: Speech): Slide | null {
  const channel = channels.toSorted((one, other) => other.value - one.value)[0];
  if (!channel) return null;
  const { words, format } = speech;
  const seen = impressionsOf(channel);
  const entered = seen ?? channel.clicks;
  const told = seen === null ? words.funnel.toldClicks : words.funnel.told;
  return {
    id: `funnel-${channel.channel.id}`,
    title: words.funnel.title(speech.channelLabel(scenario, channel.channel.id)),
    facts: factsOf(channel, seen, speech),
    question: {
      unit: "count",
      answer: channel.sales,
      figure: format.count(Math.round(channel.sales)),
      told: channel.sales > 0 ? told(format.count(entered / channel.sales)) : words.funnel.none,
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

function factsOf(channel: ProjectedChannel, seen: number | null, { words, format }: Speech): readonly Fact[] {
  const { leadRate, closeRate, incremental } = channel.channel;
  const { facts } = words;
  return [
    seen === null
      ? { label: facts.visits, shown: format.count(Math.round(channel.clicks)) }
      : { label: facts.impressions, shown: format.count(Math.round(seen)) },
    ...(seen ? [{ label: facts.clickRate, shown: format.percent(channel.clicks / seen) }] : []),
    ...(leadRate === null ? [] : [{ label: facts.leadRate, shown: format.percent(leadRate) }]),
    { label: facts.closeRate, shown: format.percent(closeRate) },
    ...(incremental < 1 ? [{ label: facts.incremental, shown: format.percent(incremental) }] : []),
  ];
}
