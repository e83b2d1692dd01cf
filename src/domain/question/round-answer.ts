import { isDefined } from "../quantity/outcome.ts";
import type { Rate } from "../quantity/rate.ts";
import { netRoi } from "../roi/return.ts";
import { type InputName, type InputUnit, inputBounds, writeInput } from "../simulation/inputs.ts";
import { projectTotals } from "../simulation/project-totals.ts";
import type { Scenario } from "../simulation/scenario.ts";

/** How far below its target an ROI may lie and still be on it: what binary fractions lose. */
const DUST = 1e-9;

/**
 * The round value next to `exact` that a person would set the input to and that still reaches the target net ROI: whole
 * dollars, cents for a price, three digits of a rate. `exact` itself where neither neighbour does.
 */
export function roundAnswer(scenario: Scenario, input: InputName, exact: number, target: Rate): number {
  const { unit, min, max } = inputBounds(input);
  const step = readableStep(exact, unit);
  const reaches = (value: number) => {
    const { value: worth, investment } = projectTotals(writeInput(scenario, input, value));
    const roi = netRoi(worth, investment);
    return isDefined(roi) && roi >= target - DUST;
  };
  const [nearest = exact] = [Math.floor(exact / step + DUST), Math.ceil(exact / step - DUST)]
    .map((steps) => Number((steps * step).toPrecision(12)))
    .filter((value) => value >= min && value <= max && reaches(value))
    .sort((one, other) => Math.abs(one - exact) - Math.abs(other - exact));
  return nearest;
}

/** The smallest difference worth writing down at this size, in the input's own unit. */
export function readableStep(value: number, unit: InputUnit): number {
  const size = Math.abs(value);
  switch (unit) {
    case "money":
      return 100;
    case "price":
      return 1;
    case "rate":
      if (size >= 0.1) return 0.001;
      return size >= 0.01 ? 0.0001 : 0.00001;
    case "count":
      return size >= 10 ? 1 : 0.1;
    case "hours":
      return 0.1;
    case "months":
      return 1;
  }
}
