import { finite, mapOutcome, notDefined, type Outcome, ratio } from "../quantity/outcome.ts";
import { portableExpm1 } from "../quantity/portable-math.ts";

/**
 * People reached at least once when `impressions` fall by chance on `audience` people: A·(1 − e^(−impressions/A)).
 * It never passes the audience or the impressions. Not defined without an audience.
 */
export function peopleReached(impressions: number, audience: number | undefined): Outcome {
  if (audience === undefined || audience <= 0) return notDefined("no-audience");
  // expm1 keeps its digits where few impressions fall on many people.
  return finite(-audience * portableExpm1(-impressions / audience));
}

/** Times that a person reached sees it: impressions ÷ reach. Not defined without an audience or impressions. */
export function frequency(impressions: number, audience: number | undefined): Outcome {
  return mapOutcome(peopleReached(impressions, audience), (reach) =>
    ratio(impressions, reach, "no-impressions"),
  );
}

/**
 * Impressions counted at what they are worth when each further exposure of one person is worth `repeatWorth` (q) of
 * the one before: A·(1 − e^(−(1−q)·impressions/A)) ÷ (1 − q), the mean of 1 + q + q² + … over chance exposures.
 * q = 1 gives the impressions, q = 0 the reach.
 */
export function effectiveImpressions(impressions: number, audience: number, repeatWorth: number): number {
  const fading = 1 - repeatWorth;
  if (fading <= 0 || audience <= 0) return impressions;
  return Math.min(impressions, (-audience / fading) * portableExpm1((-fading * impressions) / audience));
}
