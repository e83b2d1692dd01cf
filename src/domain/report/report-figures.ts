import { isDefined } from "../quantity/outcome.ts";
import { grossReturn, netRoi } from "../roi/return.ts";
import { projectScenario } from "../simulation/project-scenario.ts";
import type { Scenario } from "../simulation/scenario.ts";

/** What a report states of a plan, money in cents, rates as proportions; `null` where no ROI is defined. */
export function reportFigures(scenario: Scenario) {
  const { investment, value, valueInHorizon } = projectScenario(scenario);
  const [net, gross, atEnd] = [
    netRoi(value, investment),
    grossReturn(value, investment),
    netRoi(valueInHorizon, investment),
  ];
  if (!isDefined(net) || !isDefined(gross) || !isDefined(atEnd)) return null;
  return { investment, value, profit: value - investment, net, gross, atEnd };
}
