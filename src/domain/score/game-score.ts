import { capSignals, usualCounts } from "./cap-signals.ts";
import { type NamedActivity, rankActivities } from "./rank-activities.ts";
import { type Activity, type ScoreSystem, SIGNALS, type Signal } from "./score-system.ts";

/** Ways to raise a score without doing any better. */
export const TRICKS = ["bait", "contest", "bots", "outrage"] as const;
export type Trick = (typeof TRICKS)[number];

/** What a contest brings beyond an ordinary post, by signal; below zero for what it brings less of. */
export type ContestLift = Readonly<Partial<Record<Signal, number>>>;

/**
 * The activity after a trick of `size` reactions. Bait asks for a comment, whatever it says. A contest brings what `lift` says,
 * in those proportions. Bots repost. Outrage brings three comments for each share, and every one of those comments is hostile.
 */
export function playTrick<Gamed extends Activity>(
  activity: Gamed,
  trick: Trick,
  size: number,
  lift: ContestLift,
): Gamed {
  const mix = MIXES[trick] ?? lift;
  const whole = SIGNALS.reduce((sum, signal) => sum + Math.max(0, mix[signal] ?? 0), 0) || 1;
  const signals = { ...activity.signals };
  for (const signal of SIGNALS) {
    const added = Math.round((size * Math.max(0, mix[signal] ?? 0)) / whole);
    if (added > 0) signals[signal] = (signals[signal] ?? 0) + added;
  }
  const hostile = trick === "outrage" ? (signals.comment ?? 0) - (activity.signals.comment ?? 0) : 0;
  const { opinions } = activity;
  // The comments that were there before were not read for their tone: they count as neutral beside the hostile ones.
  const neutral = hostile > 0 ? opinions.neutral + (activity.signals.comment ?? 0) : opinions.neutral;
  return { ...activity, signals, opinions: { ...opinions, neutral, negative: opinions.negative + hostile } };
}

const MIXES: Partial<Record<Trick, ContestLift>> = {
  bait: { comment: 1 },
  bots: { share: 1 },
  outrage: { comment: 3, share: 1 },
};

/** Rules that a score can be given against tricks: none, a cap, more for deep signals, and the two uses of sentiment. */
export const SCORE_RULES = ["as-is", "cap", "deep", "multiplier", "points"] as const;
export type ScoreRule = (typeof SCORE_RULES)[number];

/** A signal counts for this many times its usual count at most. */
export const CAP_TIMES = 3;
/** What a hostile comment costs, where opinions earn points. */
export const HOSTILE_POINTS = -5;

/** The system under a rule. `deep` gives saves and clicks twice the heaviest weight of the system. */
export function underRule(system: ScoreSystem, rule: ScoreRule): ScoreSystem {
  if (rule === "deep") {
    const heaviest = Math.max(1, ...Object.values(system.points));
    return { ...system, points: { ...system.points, save: 2 * heaviest, click: 2 * heaviest } };
  }
  if (rule === "multiplier")
    return { ...system, sentiment: { kind: rule, positive: 1, neutral: 1, negative: 0 } };
  if (rule === "points")
    return { ...system, sentiment: { kind: rule, positive: 0, neutral: 0, negative: HOSTILE_POINTS } };
  return system;
}

/** Where a post stands before and after a trick, 1 being first. */
export type GamedRank = { readonly rule: ScoreRule; readonly before: number; readonly after: number };

/** The rank of the activity `id` among the others under each rule, before and after a trick is played with it. */
export function ranksAfterTrick(
  system: ScoreSystem,
  activities: readonly NamedActivity[],
  id: string,
  trick: Trick,
  size: number,
  lift: ContestLift,
): readonly GamedRank[] {
  const gamed = activities.map((each) => (each.id === id ? playTrick(each, trick, size, lift) : each));
  return SCORE_RULES.map((rule) => {
    const ruled = underRule(system, rule);
    const rankIn = (all: readonly NamedActivity[]) => {
      // What is usual is what was usual before: a trick must not raise its own limit.
      const usual = usualCounts(activities);
      const counted = rule === "cap" ? all.map((each) => capSignals(each, usual, CAP_TIMES)) : all;
      return rankActivities(ruled, counted).find((each) => each.id === id)?.rank ?? 0;
    };
    return { rule, before: rankIn(activities), after: rankIn(gamed) };
  });
}
