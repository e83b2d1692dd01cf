import type { Projection } from "../simulation/projection.ts";
import type { Scenario } from "../simulation/scenario.ts";
import { attentionIndicators, resultIndicators } from "./cost-indicators.ts";
import { customerIndicators } from "./customer-indicators.ts";
import { engagementIndicators } from "./engagement-indicators.ts";
import type { Indicator } from "./indicator.ts";
import { pathIndicators } from "./path-indicators.ts";
import { returnIndicators } from "./return-indicators.ts";

const GROUPS = {
  return: returnIndicators,
  attention: attentionIndicators,
  results: resultIndicators,
  path: pathIndicators,
  customer: customerIndicators,
  engagement: engagementIndicators,
} as const;

export type IndicatorGroupName = keyof typeof GROUPS;
export type IndicatorId = ReturnType<(typeof GROUPS)[IndicatorGroupName]>[number]["id"];

export type IndicatorGroup = {
  readonly name: IndicatorGroupName;
  readonly indicators: readonly Indicator<IndicatorId>[];
};

/** Groups about one channel; the others are about the whole campaign. */
export const CHANNEL_GROUPS: readonly IndicatorGroupName[] = ["path", "engagement"];

/**
 * Every indicator of a projected scenario, group by group, each with its formula; those of the path and of engagement
 * for the channel named, or the first.
 */
export function indicatorGroups(
  scenario: Scenario,
  projection: Projection,
  channelId: string,
): readonly IndicatorGroup[] {
  const channel = projection.channels.find((each) => each.channel.id === channelId) ?? projection.channels[0];
  if (!channel) return [];
  const names = Object.keys(GROUPS) as IndicatorGroupName[];
  return names.map((name) => ({ name, indicators: GROUPS[name]({ scenario, projection, channel }) }));
}
