import { netRoi } from "../../../src/domain/roi/return.ts";
import { projectScenario } from "../../../src/domain/simulation/project-scenario.ts";
import type { Scenario } from "../../../src/domain/simulation/scenario.ts";

/** Visits to sales at 40.00 a sale, 1 000.00 of staff time. */
export const shop: Scenario = {
  currency: "CAD",
  months: 1,
  salesCycle: 0,
  orderValue: 10_000,
  margin: 0.4,
  channels: [
    {
      id: "shop",
      platform: "other",
      traffic: { from: "visits", visits: 1000, adSpend: 0 },
      leadRate: null,
      closeRate: 0.02,
      incremental: 1,
    },
  ],
  investment: [{ id: "staff", kind: "staff", hours: 20, hourlyCost: 5000 }],
};

/** The net ROI of a scenario, projected. */
export const roiOf = (of: Scenario) => {
  const { value, investment } = projectScenario(of);
  return netRoi(value, investment);
};
