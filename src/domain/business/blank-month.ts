import type { Scenario } from "../simulation/scenario.ts";

/** A month with nothing in it: where a learner starts their own. Its one channel, `social`, counts visits. */
export const BLANK_MONTH: Scenario = {
  currency: "CAD",
  months: 1,
  salesCycle: 0,
  orderValue: 0,
  margin: 0,
  channels: [
    {
      id: "social",
      platform: "other",
      traffic: { from: "visits", visits: 0, adSpend: 0 },
      leadRate: null,
      closeRate: 0,
      incremental: 1,
    },
  ],
  investment: [
    { id: "staff", kind: "staff", hours: 0, hourlyCost: 0 },
    { id: "content", kind: "content", amount: 0, timing: "monthly" },
    { id: "tools", kind: "tools", amount: 0, timing: "monthly" },
    { id: "other", kind: "other", amount: 0, timing: "monthly" },
  ],
};
