import type { Goal } from "../goal/goal.ts";
import type { GoalChain, GoalKind } from "../goal/goal-chain.ts";
import { tellsGoal } from "./goal-metrics.ts";
import type { Metric } from "./metric.ts";
import type { MetricChoice } from "./metric-choice.ts";
import { sameThings } from "./same-thing.ts";

/** What the review of a set needs to know of a metric. */
export type MetricTraits = Pick<Metric, "id" | "family" | "stage" | "monetary" | "per">;

/** What a set of metrics is to tell: from the business's chain of goals, and from its SMART goal. */
export type GoalsToTell = { readonly chain: GoalChain; readonly goal: Pick<Goal, "metric"> };

/** What the set as a whole lacks, or has twice. */
export type MetricSetFinding =
  /** No amount of money: nobody will learn from it what the effort pays. */
  | { readonly kind: "no-money" }
  /** Money alone: what comes before a sale, and growth, go unseen. */
  | { readonly kind: "money-only" }
  /** Counts alone: without a base, a busier month looks like a better one. */
  | { readonly kind: "no-base" }
  | { readonly kind: "one-family" }
  | { readonly kind: "same-thing"; readonly metrics: readonly string[] }
  /** The SMART goal is told by a metric that is not followed. */
  | { readonly kind: "goal-metric-missing"; readonly metric: string }
  /** A goal of the chain that no metric of the set can tell. */
  | { readonly kind: "goal-untold"; readonly goal: string; readonly goalKind: GoalKind | null };

/** A chosen metric, judged: one that decides nothing, or that is read nowhere, is watched for nothing. */
export type ReviewedChoice = {
  readonly choice: MetricChoice;
  readonly decides: boolean;
  readonly isRead: boolean;
};

export type MetricSetReview = {
  readonly choices: readonly ReviewedChoice[];
  /** How many decide something. */
  readonly deciding: number;
  readonly findings: readonly MetricSetFinding[];
};

/** Shares of a set are judged once it has two metrics: of one alone there is nothing to compare. */
const A_SET = 2;

/** Judges a set of metrics: each by the decision it informs and where it is read, and the set by what it lacks. */
export function reviewMetricSet(
  choices: readonly MetricChoice[],
  traitsOf: (id: string) => MetricTraits | null,
  goals: GoalsToTell,
): MetricSetReview {
  const reviewed = choices.map((choice) => ({
    choice,
    decides: choice.decision.trim() !== "",
    isRead: choice.where.trim() !== "",
  }));
  const metrics = choices.map(({ metric }) => traitsOf(metric)).filter((traits) => traits !== null);
  return {
    choices: reviewed,
    deciding: reviewed.filter(({ decides }) => decides).length,
    findings: metrics.length === 0 ? [] : [...setFindings(metrics), ...goalFindings(metrics, goals)],
  };
}

function setFindings(metrics: readonly MetricTraits[]): readonly MetricSetFinding[] {
  if (metrics.length < A_SET) return [];
  const isOneFamily = metrics.every(({ family }) => family === metrics[0]?.family);
  return [
    ...when(!metrics.some(({ monetary }) => monetary), { kind: "no-money" } as const),
    ...when(
      metrics.every(({ monetary }) => monetary),
      { kind: "money-only" } as const,
    ),
    ...when(
      metrics.every(({ per }) => per === null),
      { kind: "no-base" } as const,
    ),
    // A set of money alone is one family too, and is told so already.
    ...when(isOneFamily && metrics[0]?.family !== "money", { kind: "one-family" } as const),
    ...sameThings(metrics.map(({ id }) => id)).map(
      (ids): MetricSetFinding => ({ kind: "same-thing", metrics: ids }),
    ),
  ];
}

function goalFindings(
  metrics: readonly MetricTraits[],
  { chain, goal }: GoalsToTell,
): readonly MetricSetFinding[] {
  const isFollowed = (id: string) => metrics.some((metric) => metric.id === id);
  const isTold = (of: GoalChain["goals"][number]) =>
    of.metrics.some(isFollowed) ||
    (of.metrics.length === 0 && metrics.some((metric) => of.kind !== null && tellsGoal(metric, of.kind)));
  return [
    ...when(goal.metric !== "" && !isFollowed(goal.metric), {
      kind: "goal-metric-missing",
      metric: goal.metric,
    } as const),
    ...chain.goals
      // A goal of which nothing is chosen yet asks for nothing.
      .filter((of) => (of.kind !== null || of.metrics.length > 0) && !isTold(of))
      .map(({ text, kind }): MetricSetFinding => ({ kind: "goal-untold", goal: text, goalKind: kind })),
  ];
}

function when(holds: boolean, finding: MetricSetFinding): readonly MetricSetFinding[] {
  return holds ? [finding] : [];
}
