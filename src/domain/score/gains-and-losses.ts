import { scoreOf } from "./score-activity.ts";
import {
  type Activity,
  opinionPoints,
  type ScoreSystem,
  SIGNALS,
  type Signal,
  sentimentFactor,
  signalPoints,
} from "./score-system.ts";

/** A part of a change of score, in points. */
export type ScorePart = { readonly from: Signal | "sentiment"; readonly points: number };

export type ScoreChange = {
  readonly before: number;
  readonly after: number;
  /** After less before; the parts add up to it. */
  readonly change: number;
  /** Largest gain first, largest loss last; parts of zero are left out. */
  readonly parts: readonly ScorePart[];
};

/**
 * Why a score changed between two periods, split by signal. Where sentiment multiplies, a signal's part is its change of points at
 * the average factor, and the change of factor is a part of its own, "sentiment", at the average points: the Shapley split of a
 * product, which does not depend on what is changed first. Opinions that earn points are in "sentiment" too.
 */
export function gainsAndLosses(system: ScoreSystem, before: Activity, after: Activity): ScoreChange {
  const [factorBefore, factorAfter] = [sentimentFactor(system, before), sentimentFactor(system, after)];
  const average = (factorBefore + factorAfter) / 2;
  let pointsOfBoth = 0;
  const parts: ScorePart[] = SIGNALS.map((signal) => {
    const [earlier, later] = [signalPoints(system, before, signal), signalPoints(system, after, signal)];
    pointsOfBoth += earlier + later;
    return { from: signal, points: (later - earlier) * average };
  });
  const byFactor = ((factorAfter - factorBefore) * pointsOfBoth) / 2;
  const byOpinions = opinionPoints(system, after) - opinionPoints(system, before);
  parts.push({ from: "sentiment", points: byFactor + byOpinions });
  const [scoreBefore, scoreAfter] = [scoreOf(system, before), scoreOf(system, after)];
  return {
    before: scoreBefore,
    after: scoreAfter,
    change: scoreAfter - scoreBefore,
    parts: parts.filter((part) => part.points !== 0).sort((one, other) => other.points - one.points),
  };
}
