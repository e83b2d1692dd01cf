import { isDefined } from "../quantity/outcome.ts";
import { type NamedActivity, rankActivities } from "./rank-activities.ts";
import { type ScoreBase, scorePer } from "./score-activity.ts";
import type { ScoreSystem, Signal } from "./score-system.ts";

/** Between which two values a weight leaves the same activity first; `null` where nothing ends the stretch. */
export type Leeway = { readonly from: number | null; readonly to: number | null };

/**
 * How far the points of one signal can move, the others staying as they are, before another activity comes first. A score is a
 * straight line in each of its weights, so the ends are where the line of the first crosses another: exact, not searched for.
 * `null` when nobody is first alone.
 */
export function weightLeeway(
  system: ScoreSystem,
  activities: readonly NamedActivity[],
  signal: Signal,
  base: ScoreBase = "total",
): Leeway | null {
  const now = system.points[signal] ?? 0;
  const [first, second] = rankActivities(system, activities, base);
  if (first?.rank !== 1 || second?.rank === 1) return null;
  const lines = activities.map((activity) => {
    const at = (points: number) => {
      const score = scorePer(base, { ...system, points: { ...system.points, [signal]: points } }, activity);
      return isDefined(score) ? score : Number.NaN;
    };
    return { id: activity.id, start: at(0), slope: at(1) - at(0) };
  });
  const leader = lines.find(({ id }) => id === first.id);
  if (!leader) return null;
  let [from, to]: [number | null, number | null] = [null, null];
  for (const line of lines) {
    if (line.id === leader.id || line.slope === leader.slope) continue;
    const crossing = (line.start - leader.start) / (leader.slope - line.slope);
    if (Number.isNaN(crossing)) continue;
    if (line.slope > leader.slope) to = Math.min(to ?? crossing, crossing);
    else from = Math.max(from ?? crossing, crossing);
  }
  return { from: from !== null && from <= now ? from : null, to: to !== null && to >= now ? to : null };
}
