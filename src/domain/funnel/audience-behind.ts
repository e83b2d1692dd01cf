import { mapOutcome, notDefined, type Outcome } from "../quantity/outcome.ts";
import { findRoot } from "../quantity/root.ts";
import { peopleReached } from "./reach.ts";

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
