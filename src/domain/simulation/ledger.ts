import type { Cents } from "../quantity/money.ts";
import { lineTotal } from "../roi/investment.ts";
import type { Projection } from "./project-scenario.ts";
import type { InvestmentLine, Scenario } from "./scenario.ts";

/** One entry on the cost side. `line` is absent for ad spend, which the channels hold. */
export type CostEntry = {
  readonly id: string;
  readonly kind: "ads" | InvestmentLine["kind"];
  readonly amount: Cents;
  readonly line: InvestmentLine | null;
};

/** The cost side of the ledger over the horizon, largest entry first; entries of zero are left out. */
export function costEntries(scenario: Scenario, projection: Projection): readonly CostEntry[] {
  const ads = projection.channels.reduce((sum, channel) => sum + channel.adSpend, 0);
  const lines = scenario.investment.map((line) => ({
    id: line.id,
    kind: line.kind,
    amount: lineTotal(line, scenario.months),
    line,
  }));
  return [{ id: "ads", kind: "ads" as const, amount: ads, line: null }, ...lines]
    .filter((entry) => entry.amount > 0)
    .sort((one, other) => other.amount - one.amount);
}
