import type { goalChain as french } from "../fr/goal-chain.ts";

export const goalChain: typeof french = {
  title: "Your chain, from ambition to metric",
  finding: (links) =>
    links === 0 ? "Every link holds" : links === 1 ? "One link is weak" : `${links} links are weak`,
  intro: "Write it from left to right. The drawing follows, and every weak link is named.",
  ambition: "What the business wants",
  ambitionShort: "Ambition",
  ambitionExample: "For example: make a living from the online shop all year round",
  goal: (number) => `Goal ${number}`,
  goalText: "What social media should achieve for it",
  kind: "What it asks people to do",
  chooseKind: "Choose…",
  kinds: {
    awareness: "Be seen by people who do not know us",
    engagement: "Get those who see us to respond",
    traffic: "Bring people to the site or the shop",
    leads: "Get a sign-up, an inquiry, an appointment",
    sales: "Sell",
    loyalty: "Bring back those who have bought",
    service: "Answer, help, repair a reputation",
  },
  kindsShort: {
    awareness: "awareness",
    engagement: "engagement",
    traffic: "visits",
    leads: "sign-ups",
    sales: "sales",
    loyalty: "loyalty",
    service: "service",
  },
  metrics: "What will show whether it is reached",
  addMetric: "Add a metric…",
  remove: "Remove",
  removeMetric: (name) => `Remove “${name}”`,
  addGoal: "Add a goal",
  removeGoal: (number) => `Remove goal ${number}`,
  toWrite: "to be written",
  noGoal: "no goal",
  noMetric: "no metric",
  weak: {
    "no-ambition": () =>
      "The ambition is missing. Without it no goal serves anything in particular. Write what the business wants to become or to get.",
    "no-goal": () =>
      "No goal hangs from this ambition. It will stay a wish. Add what social media can do for it.",
    "goal-unwritten": () =>
      "The goal is not written. Everyone will imagine another one. Say it in a sentence.",
    "goal-without-kind": () =>
      "The goal does not say what it asks people to do. Without that, nothing says which metric fits it. Choose from the list.",
    "goal-without-metric": () =>
      "No metric shows this goal. Nobody will know whether it is reached. Add one.",
    "metric-tells-another": ([metric = ""]) =>
      `“${metric}” shows something else. It can rise while the goal stands still. Replace it, or add the goal that it fits.`,
    "metrics-tell-the-same": (metrics) =>
      `${metrics.map((each) => `“${each}”`).join(" and ")} say the same thing. Two curves that move together look like two proofs. Keep one.`,
    "too-many-metrics": (metrics) =>
      `${metrics.length} metrics for a single goal. Afterwards, it is easy to pick whichever went up. Keep four at most.`,
  },
  limits:
    "A chain without a weak link can still aim at the wrong thing. No rule sees that: read it aloud to someone in the business.",
};
