import type { Scenario } from "../../src/domain/simulation/scenario.ts";

/** A campaign as a learner keeps it. */
export const scenario: Scenario = {
  currency: "CAD",
  months: 6,
  salesCycle: 3,
  orderValue: 6250,
  margin: 0.48,
  channels: [
    {
      id: "social",
      platform: "other",
      traffic: { from: "visits", visits: 2800, adSpend: 80_000 },
      leadRate: null,
      closeRate: 0.04,
      incremental: 1,
    },
  ],
  investment: [{ id: "staff", kind: "staff", hours: 32, hourlyCost: 3750 }],
};
