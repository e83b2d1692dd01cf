import { isDefined, type Outcome } from "../quantity/outcome.ts";
import { type ScoreBase, scorePer } from "./score-activity.ts";
import type { Activity, ScoreSystem } from "./score-system.ts";

export type Ranked = {
  readonly id: string;
  readonly score: Outcome;
  /** 1 is first; equal scores share a rank. `null` where the score is not defined. */
  readonly rank: number | null;
};

export type NamedActivity = Activity & { readonly id: string };

/** Activities by score, highest first, those of equal score in the order given; undefined scores come last, without a rank. */
export function rankActivities(
  system: ScoreSystem,
  activities: readonly NamedActivity[],
  base: ScoreBase = "total",
): readonly Ranked[] {
  const scored = activities.map((activity) => ({
    id: activity.id,
    score: scorePer(base, system, activity),
  }));
  const value = ({ score }: { score: Outcome }) => (isDefined(score) ? score : Number.NEGATIVE_INFINITY);
  const sorted = scored.toSorted((one, other) =>
    value(one) === value(other) ? 0 : value(other) - value(one),
  );
  return sorted.map((entry) => ({
    ...entry,
    rank: isDefined(entry.score) ? 1 + scored.filter((other) => value(other) > value(entry)).length : null,
  }));
}

/** How another set of weights changes the order. */
export type Reranking = {
  /** Ids ranked first, several when they tie; none when nothing has a score. */
  readonly first: readonly string[];
  readonly otherFirst: readonly string[];
  /** True when the two sets of weights do not put the same ids first. */
  readonly isAnotherFirst: boolean;
  /** Places gained (above zero) or lost under the other weights, by id; only what moved. */
  readonly moves: ReadonlyMap<string, number>;
};

/** What `other` weights would have ranked first, and what moves: a score is only as good as an order that survives fair changes of weight. */
export function rerank(
  system: ScoreSystem,
  other: ScoreSystem,
  activities: readonly NamedActivity[],
  base: ScoreBase = "total",
): Reranking {
  const [ranked, reranked] = [system, other].map((each) => rankActivities(each, activities, base)) as [
    readonly Ranked[],
    readonly Ranked[],
  ];
  const [first, otherFirst] = [firstOf(ranked), firstOf(reranked)];
  const rankBefore = new Map(ranked.map(({ id, rank }) => [id, rank ?? 0]));
  const moves = reranked.map(({ id, rank }) => [id, (rankBefore.get(id) ?? 0) - (rank ?? 0)] as const);
  return {
    first,
    otherFirst,
    isAnotherFirst: [...first].sort().join("\n") !== [...otherFirst].sort().join("\n"),
    moves: new Map(moves.filter(([, places]) => places !== 0)),
  };
}

function firstOf(ranked: readonly Ranked[]): readonly string[] {
  return ranked.filter(({ rank }) => rank === 1).map(({ id }) => id);
}
