import type { Cents } from "../quantity/money.ts";
import type { Outcome } from "../quantity/outcome.ts";
import { netRoi } from "../roi/return.ts";
import { type InputName, inputBounds } from "../simulation/inputs.ts";
import type { Totals } from "../simulation/project-totals.ts";
import type { Scenario } from "../simulation/scenario.ts";
import type { Assumption } from "./simulate-trials.ts";
import { trialModel } from "./trial-model.ts";

/** What the scenario comes to at one value of one assumption. */
export type TornadoEnd = { readonly at: number; readonly profit: Cents; readonly netRoi: Outcome };

export type TornadoBar = {
  readonly input: InputName;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
  /** Distance between both profits. */
  readonly swing: Cents;
};

export type Tornado = {
  /** Every assumption at its likely value. */
  readonly base: { readonly profit: Cents; readonly netRoi: Outcome };
  /** Widest swing of the profit first. */
  readonly bars: readonly TornadoBar[];
};

/**
 * One assumption at a time at the low and the high end of its range, the others at their likely value. It shows each
 * assumption alone: together they can do better or worse than any bar.
 */
export function tornado(scenario: Scenario, assumptions: readonly Assumption[]): Tornado {
  const model = trialModel(
    scenario,
    assumptions.map(({ input }) => input),
  );
  assumptions.forEach(({ input, range }, index) => {
    model.set(index, within(input, range.likely));
  });
  const bars = assumptions.map(({ input, range }, index) => {
    const end = (value: number): TornadoEnd => {
      const at = within(input, value);
      model.set(index, at);
      return { at, ...resultOf(model.totals()) };
    };
    const [low, high] = [end(range.low), end(range.high)];
    model.set(index, within(input, range.likely));
    return { input, low, high, swing: Math.abs(high.profit - low.profit) };
  });
  return { base: resultOf(model.totals()), bars: bars.sort((one, other) => other.swing - one.swing) };
}

function resultOf({ value, investment }: Totals) {
  return { profit: value - investment, netRoi: netRoi(value, investment) };
}

function within(input: InputName, value: number): number {
  const { min, max } = inputBounds(input);
  return Math.min(max, Math.max(min, value));
}
