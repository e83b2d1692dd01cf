import { mapOutcome, notDefined, type Outcome } from "../quantity/outcome.ts";
import { findRoot } from "../quantity/root.ts";
import { peopleReached } from "./reach.ts";

/**
 * Different people in two audiences that share `shared` of their people: one + other − shared. Never fewer than the larger
 * of the two, never more than their sum.
 */
export function reachOfBoth(one: number, other: number, shared: number): number {
  return one + other - Math.min(Math.max(shared, 0), one, other);
}

/** The fewest and the most different people that audiences of these sizes may hold: the largest, and the sum. */
export function reachBounds(reaches: readonly number[]): { readonly least: number; readonly most: number } {
  return { least: Math.max(0, ...reaches), most: reaches.reduce((sum, reach) => sum + reach, 0) };
}

/**
 * Size of the audience on which `impressions`, falling by chance, reach `reach` people: `peopleReached` turned round. Not
 * defined when nobody was reached, or when nobody was reached twice, which leaves the audience without an end.
 */
export function audienceBehind(impressions: number, reach: number): Outcome {
  if (!(reach > 0)) return notDefined("no-reach");
  if (reach >= impressions) return notDefined("no-audience");
  const gap = (audience: number) => (peopleReached(impressions, audience) as number) - reach;
  let most = 2 * reach;
  while (gap(most) < 0 && Number.isFinite(most)) most *= 2;
  return findRoot(gap, reach, most) ?? notDefined("no-audience");
}

/**
 * Different people reached over several periods when the impressions of each fall by chance on one audience, whose size
 * the first period tells.
 */
export function reachByChance(
  periods: readonly { readonly impressions: number; readonly reach: number }[],
): Outcome {
  const [first] = periods;
  if (!first) return notDefined("no-reach");
  const impressions = periods.reduce((sum, period) => sum + period.impressions, 0);
  return mapOutcome(audienceBehind(first.impressions, first.reach), (audience) =>
    peopleReached(impressions, audience),
  );
}
