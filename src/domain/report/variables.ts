import { type InputName, inputNames, readInput } from "../simulation/inputs.ts";
import type { Scenario } from "../simulation/scenario.ts";

/**
 * The variables that a report of this scenario has to describe, by the name of the input: all that it holds a figure for. What is
 * zero adds nothing to the result (a tool nobody pays for, a cycle of no months), and is not asked for.
 */
export function variablesOf(scenario: Scenario): readonly InputName[] {
  return inputNames(scenario).filter((name) => readInput(scenario, name) !== 0);
}
