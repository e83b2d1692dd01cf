import { type NotDefined, notDefined } from "../quantity/outcome.ts";
import { type Credits, type CustomerPath, creditByTouch } from "./customer-path.ts";

/** Days after which a touch counts half as much; the usual default of analytics tools. */
export const HALF_LIFE_DAYS = 7;

/**
 * Credit that fades with time, in conversions: a touch weighs 2^(−days before the conversion ÷ half-life), and a path's
 * weights are brought to a sum of 1. Not defined when a touch has no day, or the half-life is not above zero.
 * Source: adriennevermorel.com/articles/sql-attribution-position-based-time-decay.
 */
export function timeDecayCredits(
  paths: readonly CustomerPath[],
  halfLifeDays = HALF_LIFE_DAYS,
): Credits | NotDefined {
  if (!(halfLifeDays > 0)) return notDefined("no-duration");
  const dated = paths.every(({ touches, daysBefore }) => touches.length === (daysBefore ?? []).length);
  if (!dated) return notDefined("no-touch-dates");
  return creditByTouch(paths, ({ daysBefore = [] }) => decayShares(daysBefore, halfLifeDays));
}

function decayShares(days: readonly number[], halfLife: number): readonly number[] {
  // Only differences of days matter: counted from the nearest touch, no weight of an old path fades to zero for all.
  const nearest = Math.min(...days);
  const weights = days.map((day) => 2 ** (-(day - nearest) / halfLife));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
