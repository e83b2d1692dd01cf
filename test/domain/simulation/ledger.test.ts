import { expect, test } from "vitest";
import { costEntries } from "../../../src/domain/simulation/ledger.ts";
import { projectScenario } from "../../../src/domain/simulation/project-scenario.ts";
import type { Channel, Scenario } from "../../../src/domain/simulation/scenario.ts";
import { holds, scenario } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

const shop = (id: string, adSpend: number): Channel => ({
  id,
  platform: "other",
  traffic: { from: "visits", visits: 100, adSpend },
  leadRate: null,
  closeRate: 0.1,
  incremental: 1,
});

const plan: Scenario = {
  currency: "CAD",
  months: 2,
  salesCycle: 0,
  orderValue: 5000,
  margin: 0.4,
  channels: [shop("one", 4000), shop("other", 1000)],
  investment: [
    { id: "tools", kind: "tools", amount: 2000, timing: "monthly" },
    { id: "staff", kind: "staff", hours: 10, hourlyCost: 3000 },
    { id: "agency", kind: "agency", amount: 0, timing: "once" },
  ],
};

test("the cost side has each line and the ads of all channels, the largest first, without those of zero", () => {
  const [tools, staff] = plan.investment;
  expect(costEntries(plan, projectScenario(plan))).toEqual([
    { id: "staff", kind: "staff", amount: 60_000, line: staff },
    { id: "ads", kind: "ads", amount: 10_000, line: null },
    { id: "tools", kind: "tools", amount: 4000, line: tools },
  ]);
});

test("the cost side adds up to the investment", () => {
  holds([scenario], (drawn) => {
    const projection = projectScenario(drawn);
    const total = costEntries(drawn, projection).reduce((sum, { amount }) => sum + amount, 0);
    expectClose(total, projection.investment, projection.investment);
  });
});
