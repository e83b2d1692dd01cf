import { isDefined } from "../quantity/outcome.ts";
import type { Range } from "../quantity/range.ts";
import { netRoi } from "../roi/return.ts";
import { type InputName, inputBounds } from "../simulation/inputs.ts";
import type { Scenario } from "../simulation/scenario.ts";
import { rangeSampler } from "./range-sampler.ts";
import { type TrialModel, trialModel } from "./trial-model.ts";
import { uniformStream } from "./uniform-stream.ts";

/** An input of which only a range is known. */
export type Assumption = { readonly input: InputName; readonly range: Range };

export const DEFAULT_TRIALS = 10_000;
export const MAX_TRIALS = 1_000_000;
/** Draws are kept of this many trials at most: enough to tell which assumption matters (±0.01 on a correlation). */
export const KEPT_DRAWS = 20_000;

const CHUNK = 1000; // divides KEPT_DRAWS

/** Every trial's outcome, trial by trial: money in cents, ROI as a rate. */
export type Trials = {
  readonly count: number;
  readonly profit: Float64Array;
  /** Net ROI once the pipeline has closed; `NaN` stands for "not defined" in a trial without investment. */
  readonly netRoi: Float64Array;
  /** Net ROI measured at the end of the activity; `NaN` as above. */
  readonly netRoiAtEnd: Float64Array;
  readonly value: Float64Array;
  readonly investment: Float64Array;
  readonly sales: Float64Array;
  /** What was drawn for each assumption, in their order, in the first `KEPT_DRAWS` trials. */
  readonly draws: readonly Float64Array[];
};

export type SimulationOptions = {
  /** Whole number of trials, 1 to `MAX_TRIALS`; 10 000 unless it says otherwise. */
  readonly trials?: number;
  /** Any 32-bit whole number: the same seed gives the same trials. */
  readonly seed: number;
};

/**
 * Draws every assumption and projects the scenario with what was drawn, trial after trial, each draw independent of
 * the others. Yields the number of trials done after each thousand; whoever drives it may stop between two, and the
 * last step returns the trials. Ranges must be free of `rangeProblems`.
 */
export function* trialsInChunks(
  scenario: Scenario,
  assumptions: readonly Assumption[],
  { trials, seed }: SimulationOptions,
): Generator<number, Trials, void> {
  const count = trialCount(trials);
  const result = emptyTrials(count, assumptions.length);
  const model = trialModel(
    scenario,
    assumptions.map(({ input }) => input),
  );
  const samplers = assumptions.map(({ input, range }) =>
    rangeSampler(range, uniformStream(seed, input), inputBounds(input)),
  );
  const columns = assumptions.map(() => new Float64Array(CHUNK));
  for (let start = 0; start < count; start += CHUNK) {
    const size = Math.min(CHUNK, count - start);
    samplers.forEach((sampler, index) => {
      const column = columns[index] as Float64Array;
      sampler.fill(column, size);
      if (start < KEPT_DRAWS) result.draws[index]?.set(column.subarray(0, size), start);
    });
    runTrials(model, columns, result, start, size);
    yield start + size;
  }
  return result;
}

// Apart from the generator, whose body engines optimise less.
function runTrials(
  model: TrialModel,
  columns: readonly Float64Array[],
  result: Trials,
  start: number,
  size: number,
): void {
  for (let trial = 0; trial < size; trial += 1) {
    model.draw(columns, trial);
    const { value, valueInHorizon, investment, sales } = model.totals();
    const at = start + trial;
    result.value[at] = value;
    result.investment[at] = investment;
    result.sales[at] = sales;
    result.profit[at] = value - investment;
    result.netRoi[at] = numberOf(netRoi(value, investment));
    result.netRoiAtEnd[at] = numberOf(netRoi(valueInHorizon, investment));
  }
}

/**
 * All trials at once; `null` when `shouldStop` says so between two thousands. `onProgress` is told how many of how
 * many are done.
 */
export function simulateTrials(
  scenario: Scenario,
  assumptions: readonly Assumption[],
  options: SimulationOptions & {
    readonly onProgress?: (done: number, count: number) => void;
    readonly shouldStop?: () => boolean;
  },
): Trials | null {
  const { onProgress, shouldStop } = options;
  const count = trialCount(options.trials);
  const chunks = trialsInChunks(scenario, assumptions, options);
  for (;;) {
    if (shouldStop?.()) return null;
    const step = chunks.next();
    if (step.done) return step.value;
    onProgress?.(step.value, count);
  }
}

function trialCount(asked = DEFAULT_TRIALS): number {
  return Math.min(MAX_TRIALS, Math.max(1, Math.floor(asked)));
}

function emptyTrials(count: number, assumptions: number): Trials {
  const column = () => new Float64Array(count);
  return {
    count,
    profit: column(),
    netRoi: column(),
    netRoiAtEnd: column(),
    value: column(),
    investment: column(),
    sales: column(),
    draws: Array.from({ length: assumptions }, () => new Float64Array(Math.min(count, KEPT_DRAWS))),
  };
}

function numberOf(outcome: ReturnType<typeof netRoi>): number {
  return isDefined(outcome) ? outcome : Number.NaN;
}
