import type {
  ExperimentChange,
  ExperimentDecision,
  ExperimentSplit,
} from "../../domain/experiment/experiment.ts";
import type { DesignFlaw } from "../../domain/experiment/review-experiment.ts";

export const trackingLog = {
  hypothesis: "Hypothesis",
  hypothesisHint: "If we show a hand in the picture, more people will click, because…",
  metric: "Metric that will decide",
  choose: "Choose one",
  changed: "What changes from A to B",
  changes: {
    image: "the picture",
    text: "the wording",
    format: "the format",
    topic: "the subject",
    time: "the timing",
    audience: "the audience",
    offer: "the offer",
  } satisfies Record<ExperimentChange, string>,
  split: "Who sees which",
  splits: {
    lot: "at random, at the same time",
    "in-turn": "A first, then B",
    audiences: "different audiences",
  } satisfies Record<ExperimentSplit, string>,
  from: "Start",
  to: "End",
  planned: "People per version, fixed beforehand",
  version: "Version",
  name: (version: string) => `Name of ${version}`,
  exposed: "Saw it",
  converted: "Acted",
  exposedOf: (version: string) => `People who saw ${version}`,
  convertedOf: (version: string) => `People who acted after ${version}`,
  verdict: {
    incomplete: "The verdict comes with the four numbers.",
    impossible: (version: string) =>
      `${version} has more actions than people. Check that both columns count people.`,
    "too-few": "Fewer than five actions in one version: no calculation can help, it takes more people.",
    "a-better": "A does better than B.",
    "b-better": "B does better than A.",
    "cannot-tell": "These numbers cannot tell.",
    rates: (a: string, b: string) => `A: ${a}. B: ${b}.`,
    gap: (difference: string, low: string, high: string) =>
      `Difference, B minus A: ${difference}; it plausibly lies between ${low} and ${high}.`,
    chance: (times: string) => `If the two were equally good, a gap this wide would turn up in ${times}.`,
    outOf: (count: string, total: string) => `${count} tests out of ${total}`,
    rarely: "fewer than one test in 1,000",
    ahead: (count: string) => `B has ${count} chances in 100 of truly being ahead.`,
    more: (a: string, b: string) =>
      `To detect a gap like this one four times in five, A needs ${a} more people and B ${b} more. That is the size of the next test, not a reason to look every day.`,
    never: "Both rates are equal: no number of people would show a difference.",
    points: (_value: number, text: string) => `${text} ${text === "1" ? "point" : "points"}`,
  },
  flaws: {
    "two-changes": "More than one thing changes: if B wins, nobody will know which of them did it. Keep one.",
    "other-people":
      "The audiences differ, and the gap may come from them. Let chance decide who sees which, or say that audiences are what you compare.",
    "other-time":
      "A and B run at different times: a holiday, payday or the weather may explain the gap. Run them together.",
    "dates-reversed": "The end comes before the start. Check both dates.",
    "too-short":
      "Less than seven days: some weekdays are not in it, and a Monday does not click like a Saturday.",
    "no-plan": "No number was fixed beforehand. Anyone who keeps looking until a gap shows up will find one.",
    "stopped-early":
      "Stopped before the planned number: one lucky day can pass for a real gap. Let it run to the end.",
    "unequal-exposure":
      "Chance would not have shared people out like this. Something is sorting them; find it before reading the result.",
    "decided-on-noise": "The decision is made, but the numbers do not settle it. Say what else it rests on.",
  } satisfies Record<DesignFlaw, string>,
  decision: "Decision",
  decisions: {
    "": "not yet",
    adopt: "adopt B",
    drop: "keep A",
    "go-on": "keep testing",
  } satisfies Record<ExperimentDecision, string>,
  learned: "What we take from it",
  learnedHint: "Even when nothing changed: it saves doing the test again.",
  remove: "Delete this test",
};
