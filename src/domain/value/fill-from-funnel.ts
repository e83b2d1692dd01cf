import type { FunnelCounts } from "../funnel/funnel-counts.ts";
import type { Scenario } from "../simulation/scenario.ts";
import { changeFirstChannel } from "./edit-values.ts";

/**
 * The scenario with the visits and rates of a funnel that was counted, where it has none: visits a month, leads ÷ visits,
 * sales ÷ leads (or ÷ visits, where leads were not counted). What the scenario already says stays.
 */
export function fillFromFunnel(scenario: Scenario, { months, visits, leads, sales }: FunnelCounts): Scenario {
  if (visits === null || visits <= 0) return scenario;
  const share = (count: number, of: number) => Math.min(1, count / of);
  return changeFirstChannel(scenario, (channel) => {
    const { traffic } = channel;
    const isBlank = channel.closeRate === 0 && channel.leadRate === null;
    const hasLeads = isBlank && leads !== null && leads > 0;
    return {
      ...channel,
      traffic:
        traffic.from === "visits" && traffic.visits === 0 ? { ...traffic, visits: visits / months } : traffic,
      leadRate: hasLeads ? share(leads, visits) : channel.leadRate,
      closeRate: isBlank && sales !== null ? share(sales, hasLeads ? leads : visits) : channel.closeRate,
    };
  });
}
