/** What a goal asks of people, from noticing a business to coming back to it. It decides which metrics can tell the goal. */
export const GOAL_KINDS = [
  "awareness",
  "engagement",
  "traffic",
  "leads",
  "sales",
  "loyalty",
  "service",
] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

/** One goal of a chain; `kind` is `null` until it is chosen. */
export type ChainGoal = {
  readonly id: string;
  readonly kind: GoalKind | null;
  readonly text: string;
  /** Ids of metrics of the catalogue that are to tell whether the goal is reached. */
  readonly metrics: readonly string[];
};

/** From what the business wants to the figures that will be watched: ambition → goals → metrics. */
export type GoalChain = { readonly ambition: string; readonly goals: readonly ChainGoal[] };

export const EMPTY_CHAIN: GoalChain = { ambition: "", goals: [] };
