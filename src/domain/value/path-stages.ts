import type { Cents } from "../quantity/money.ts";
import { pathValues } from "../roi/unit-value.ts";
import { contributionPerSale, projectScenario } from "../simulation/project-scenario.ts";
import type { ProjectedChannel } from "../simulation/projection.ts";
import type { PathMetric, Scenario } from "../simulation/scenario.ts";

/** A stage of a money path in an average month: how many come to it, and what one of them is worth. */
export type PathStage = {
  readonly metric: Exclude<PathMetric, "impressions">;
  readonly count: number;
  readonly unitValue: Cents;
  /** count × unit value; where no value is set by hand, the same at every stage. */
  readonly amount: Cents;
};

export type ValuedPath = {
  readonly channel: ProjectedChannel["channel"];
  readonly stages: readonly PathStage[];
};

/** The scenario as its sales are observed, before asking which of them a channel caused: every λ is 1. */
export function asObserved(scenario: Scenario): Scenario {
  return { ...scenario, channels: scenario.channels.map((channel) => ({ ...channel, incremental: 1 })) };
}

/** Each channel's stages from the visit to the sale, of an average month, as sales are observed. */
export function valuedPaths(scenario: Scenario): readonly ValuedPath[] {
  const observed = asObserved(scenario);
  const { channels } = projectScenario(observed);
  return channels.map(({ channel, clicks, leads, sales }) => {
    const worth = pathValues(observed, channel);
    const stage = (metric: PathStage["metric"], total: number, unitValue: Cents): PathStage => {
      const count = total / scenario.months;
      return { metric, count, unitValue, amount: count * unitValue };
    };
    return {
      channel,
      stages: [
        stage("clicks", clicks, worth.visit.unitValue),
        ...(leads === null || worth.lead === null ? [] : [stage("leads", leads, worth.lead.unitValue)]),
        stage("sales", sales, contributionPerSale(observed)),
      ],
    };
  });
}
