import type { Cents } from "../quantity/money.ts";
import { writeInput } from "../simulation/inputs.ts";
import type { Scenario } from "../simulation/scenario.ts";
import type { BestSplit } from "./best-split.ts";

type Spends = Extract<BestSplit, { kind: "split" }>["spends"];

/** The split in whole dollars, with the same sum: what is left over goes to the channel that has most. */
export function wholeSplit(spends: Spends): Spends {
  const budget = Math.round(spends.reduce((sum, each) => sum + each.adSpend, 0));
  const whole = spends.map((each) => ({ ...each, adSpend: 100 * Math.round(each.adSpend / 100) }));
  const left: Cents = budget - whole.reduce((sum, each) => sum + each.adSpend, 0);
  const most = whole.reduce(
    (best, each, index) => (each.adSpend > (whole[best]?.adSpend ?? 0) ? index : best),
    0,
  );
  return whole.map((each, index) =>
    index === most ? { ...each, adSpend: Math.max(0, each.adSpend + left) } : each,
  );
}

/** The scenario with its ad spend divided like this. */
export function applySplit(scenario: Scenario, spends: Spends): Scenario {
  return spends.reduce(
    (changed, { channel, adSpend }) => writeInput(changed, `${channel}.adSpend`, adSpend),
    scenario,
  );
}
