import type { KindWords } from "../../exercise/exercise-words.ts";

const survey: KindWords = {
  title: "Read a survey",
  ask: (g, level) =>
    level === 1
      ? `In a survey ${g.first} of people say they use Instagram, and ${g.second} say they use Facebook. At least what share uses both?`
      : level === 2
        ? `A survey went out to ${g.asked} businesses; ${g.answered} replied, and ${g.first} of those say they measure their ROI. How many businesses said so?`
        : `A survey went out to ${g.asked} businesses; ${g.answered} replied, and ${g.first} of those say they measure their ROI. What share of all the businesses asked said so?`,
  label: (_g, level) => (level === 1 ? "At least" : level === 2 ? "Businesses" : "Share of all"),
  hints: [
    "A percentage is always a percentage of somebody: of whom, here?",
    (g, level) =>
      level === 1
        ? `${g.first} and ${g.second} together exceed 100%: the excess can only be people counted twice.`
        : `${g.first} is about the ${g.answered} that replied.`,
  ],
  steps: {
    sum: (g) => `Together: ${g.first} + ${g.second}`,
    both: "Both, at least: what exceeds 100%",
    people: (g) => `Said so: ${g.answered} × ${g.first}`,
    share: (g) => `Share of all: that number ÷ ${g.asked} × 100`,
  },
};

const readChart: KindWords = {
  title: "The post that made people react most",
  ask: "The chart shows, for each post, its interactions and the people it reached. Point to the one with the highest engagement rate by reach.",
  options: {
    a: "Monday",
    b: "Tuesday",
    c: "Wednesday",
    d: "Thursday",
    e: "Friday",
  },
  measures: { value: "Interactions", beside: "People reached" },
  hints: [
    "A rate cannot be read off a single bar: the two have to be compared.",
    "For each post, divide the interactions by the people reached.",
  ],
  steps: {
    a: (g) => `Monday: ${g.aInteractions} ÷ ${g.aReach}`,
    b: (g) => `Tuesday: ${g.bInteractions} ÷ ${g.bReach}`,
    c: (g) => `Wednesday: ${g.cInteractions} ÷ ${g.cReach}`,
    d: (g) => `Thursday: ${g.dInteractions} ÷ ${g.dReach}`,
    e: (g) => `Friday: ${g.eInteractions} ÷ ${g.eReach}`,
  },
};

const reportOrder: KindWords = {
  title: "The order of a report",
  ask: "Put these parts of a report’s body, which comes after its one-line conclusion, in order, so that each rests only on those before it and the reader can check everything on the way.",
  options: {
    goal: "The goal, and the ambition it serves",
    metrics: "The metrics chosen for that goal",
    records: "The data: where they come from, for what period",
    value: "The value: what one unit is worth, and why",
    investment: "The investment: everything that was put in",
    roi: "The net ROI, as a percentage and in money",
    limits: "The limits: the range, and what could change the result",
    decision: "The decision proposed",
  },
  hints: [
    "A report is read like a calculation: no result comes before its parts.",
    "The goal chooses the metrics; value and investment make the ROI; limits come before the decision.",
  ],
  steps: {
    goal: "The goal: it says what to measure",
    metrics: "The metrics: they say which data are needed",
    records: "The data: they give the numbers",
    value: "The value: from numbers to money",
    investment: "The investment: the other half of the ROI",
    roi: "The ROI: it now has both its halves",
    limits: "The limits: they are about this result",
    decision: "The decision: it rests on the result and its limits",
  },
};

export const readingKinds = {
  survey,
  "read-chart": readChart,
  "report-order": reportOrder,
} satisfies Record<string, KindWords>;
