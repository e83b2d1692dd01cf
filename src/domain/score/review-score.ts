import { isDefined } from "../quantity/outcome.ts";
import { rankAgreement } from "./rank-agreement.ts";
import { scoreOf } from "./score-activity.ts";
import { activityOfPost, type ScoreSheet } from "./score-sheet.ts";
import { SIGNALS, type Signal, signalPoints } from "./score-system.ts";

/** Something to mend in a home-made score, or to know before it is trusted. */
export type ScoreFinding =
  | { readonly kind: "no-weights" }
  /** One signal makes `share` of all points: the score is that signal under another name. */
  | { readonly kind: "one-signal"; readonly signal: Signal; readonly share: number }
  /** Two signals that may be one act, counted on the same posts. */
  | { readonly kind: "counted-twice"; readonly signals: readonly [Signal, Signal] }
  /** A weighted signal that no post has. */
  | { readonly kind: "unused"; readonly signal: Signal }
  | { readonly kind: "below-zero"; readonly posts: readonly string[] }
  /** The order by score is nearly the order by audience. */
  | { readonly kind: "by-audience"; readonly agreement: number }
  | { readonly kind: "weights-changed"; readonly signals: readonly Signal[] }
  | { readonly kind: "few-posts"; readonly posts: number };

/** Posts in a period under which an order is mostly chance. */
export const ENOUGH_POSTS = 5;
/** Share of all points above which a score is one signal in disguise. */
const ONE_SIGNAL = 0.8;
/** Rank agreement above which an order follows the audience. */
const BY_AUDIENCE = 0.7;
/** Names of one act on different platforms, or of acts that are made at one go. */
const TWINS: readonly (readonly [Signal, Signal])[] = [
  ["share", "repost"],
  ["comment", "mention"],
];

/** What is wrong with a learner's own score, weightiest first; nothing is said of what cannot be known yet. */
export function reviewScore(sheet: ScoreSheet): readonly ScoreFinding[] {
  const { system, posts } = sheet;
  const weighted = SIGNALS.filter((signal) => (system.points[signal] ?? 0) !== 0);
  if (weighted.length === 0) return posts.length > 0 ? [{ kind: "no-weights" }] : [];
  const findings: ScoreFinding[] = [];
  const changed = changedWeights(sheet);
  if (changed.length > 0) findings.push({ kind: "weights-changed", signals: changed });
  if (posts.length === 0) return findings;

  const activities = posts.map(activityOfPost);
  const pointsOf = (signal: Signal) =>
    activities.reduce((sum, activity) => sum + Math.abs(signalPoints(system, activity, signal)), 0);
  const total = weighted.reduce((sum, signal) => sum + pointsOf(signal), 0);
  const heaviest = weighted.toSorted((one, other) => pointsOf(other) - pointsOf(one))[0];
  if (heaviest && total > 0 && pointsOf(heaviest) / total >= ONE_SIGNAL) {
    findings.push({ kind: "one-signal", signal: heaviest, share: pointsOf(heaviest) / total });
  }
  for (const [one, other] of TWINS) {
    const areBoth = posts.some(({ signals }) => (signals[one] ?? 0) > 0 && (signals[other] ?? 0) > 0);
    if (areBoth && weighted.includes(one) && weighted.includes(other)) {
      findings.push({ kind: "counted-twice", signals: [one, other] });
    }
  }
  const scores = activities.map((activity) => scoreOf(system, activity));
  const below = posts.filter((_, index) => (scores[index] ?? 0) < 0).map(({ name }) => name);
  if (below.length > 0) findings.push({ kind: "below-zero", posts: below });
  for (const signal of weighted) {
    if (total > 0 && pointsOf(signal) === 0) findings.push({ kind: "unused", signal });
  }
  const agreement = agreementWith(sheet, "audience");
  if (agreement !== null && agreement.value >= BY_AUDIENCE) {
    findings.push({ kind: "by-audience", agreement: agreement.value });
  }
  const fewest = Math.min(
    ...["before", "after"]
      .map((period) => posts.filter((post) => post.period === period).length)
      .filter((count) => count > 0),
  );
  if (fewest < ENOUGH_POSTS) findings.push({ kind: "few-posts", posts: fewest });
  return findings;
}

/** Signals whose points are no longer those that were fixed; none where none were. */
export function changedWeights({ system, fixed }: ScoreSheet): readonly Signal[] {
  return fixed ? SIGNALS.filter((signal) => (fixed[signal] ?? 0) !== (system.points[signal] ?? 0)) : [];
}

/**
 * Rank agreement of a learner's score with what is noted beside their posts, over those where it is; `null` for fewer than five,
 * or where all are equal.
 */
export function agreementWith(
  { system, posts }: ScoreSheet,
  noted: "audience" | "outcome",
): { readonly value: number; readonly posts: number } | null {
  const known = posts.filter((post) => post[noted] !== undefined);
  if (known.length < ENOUGH_POSTS) return null;
  const value = rankAgreement(
    known.map((post) => scoreOf(system, activityOfPost(post))),
    known.map((post) => post[noted] ?? 0),
  );
  return isDefined(value) ? { value, posts: known.length } : null;
}
