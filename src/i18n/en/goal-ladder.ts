import type { goalLadder as french } from "../fr/goal-ladder.ts";

export const goalLadder: typeof french = {
  label: "Orders wanted a month",
  before: "Noémie would like ",
  middle: " orders a month. At the rate her visitors go, that takes",
  leads: "newsletter sign-ups, and so",
  after: "visits.",
  steps: { sales: "Orders", leads: "Sign-ups", visits: "Visits" },
  today: (count) => `today ${count}`,
  change: (share, isMore) =>
    `${share} ${isMore ? "more" : "fewer"} at every step, as long as visitors behave as they do today. The line marks the average month.`,
  same: "This is today’s average month, marked by the line.",
  caption: (sales) => `What ${sales} orders a month take`,
  head: ["Step", "Today", "For the goal"],
};
