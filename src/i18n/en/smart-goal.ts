import type { smartGoal as french } from "../fr/smart-goal.ts";

export const smartGoal: typeof french = {
  title: "Your goal, and its five checks",
  intro:
    "Write the sentence, then the fields. The checks answer as you go. A remark is only advice: it never keeps a check from passing.",
  fields: {
    statement: "The goal, in one sentence",
    ambition: "The ambition it serves",
    metric: "The metric that shows it",
    baseline: "Today",
    target: "Target",
    deadline: "Deadline",
    owner: "Who answers for it",
    resources: "What is set aside for it",
  },
  examples: {
    statement: "A verb, a starting figure, a target figure, a date",
    ambition: "We are doing this in order to…",
    resources: "Hours a week, an amount a month, a skill",
    owner: "A first name",
  },
  takeAmbition: "Take the ambition of your chain",
  chooseMetric: "Choose…",
  passed: (passed, total) =>
    passed === total
      ? "All five checks pass"
      : `${passed} of ${total} checks ${passed === 1 ? "passes" : "pass"}`,
};
