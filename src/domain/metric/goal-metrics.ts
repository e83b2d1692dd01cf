import type { GoalKind } from "../goal/goal-chain.ts";
import type { FunnelStage, Metric } from "./metric.ts";

/** Stages of the way to a customer at which a goal of each kind shows. Service is told by what people say, at any stage. */
const STAGES: Readonly<Record<Exclude<GoalKind, "service">, readonly FunnelStage[]>> = {
  awareness: ["awareness"],
  engagement: ["engagement"],
  traffic: ["visit"],
  leads: ["lead"],
  sales: ["sale", "whole"],
  loyalty: ["loyalty"],
};

/** A price nobody paid tells no goal: the Barcelona Principles reject it. */
const TELLS_NOTHING = "earned-media-value";

/** True when a metric can tell whether a goal of this kind is reached, or what reaching it costs. */
export function tellsGoal(metric: Pick<Metric, "id" | "family" | "stage">, kind: GoalKind): boolean {
  if (metric.id === TELLS_NOTHING) return false;
  if (kind === "service") return metric.family === "sentiment" || metric.id === "conversation-rate";
  return STAGES[kind].includes(metric.stage);
}
