import type { Cents } from "../quantity/money.ts";
import type { Rate } from "../quantity/rate.ts";
import { writeInput } from "../simulation/inputs.ts";
import { projectTotals } from "../simulation/project-totals.ts";
import type { Channel, Scenario } from "../simulation/scenario.ts";
import { type PathStep, pathSteps } from "./path-steps.ts";

/** A step at which another channel of the same plan does better. */
export type StepGap = PathStep & {
  readonly channel: Channel;
  /** The channel that does best at this step, and its rate there. */
  readonly best: { readonly channel: Channel; readonly rate: Rate };
  /** Profit gained by doing as well as that channel here, and nothing else changed; projected anew. */
  readonly gain: Cents;
};

/** Why no step is the bottleneck. */
export type NoBottleneck = "one-channel" | "level" | "no-gain";

/**
 * Where each channel falls short of the plan's best at the same step, largest gain first. Only channels that somebody
 * clicks on count: a rate that nobody passes through says nothing.
 */
export function stepGaps(scenario: Scenario): readonly StepGap[] {
  const steps = stepsInUse(scenario);
  const profit = profitOf(scenario);
  return steps
    .flatMap((own) => {
      const best = steps
        .filter((other) => other.step === own.step && other.channel !== own.channel)
        .reduce((top, other) => (other.rate > top.rate ? other : top), own);
      if (best === own) return [];
      const gain = profitOf(writeInput(scenario, own.input, best.rate)) - profit;
      return [{ ...own, best: { channel: best.channel, rate: best.rate }, gain }];
    })
    .sort((one, other) => other.gain - one.gain);
}

/**
 * The bottleneck of a plan. Along one path every step counts alike: a tenth more at any of them is a tenth more sales,
 * and the smallest rate is no bottleneck for being small (one click for a hundred impressions is usual, one sale for
 * a hundred leads is not). So steps are compared to the same step elsewhere: the bottleneck is where doing as well as
 * the plan's best channel would bring the most profit, the engine having recomputed it. Within a channel that
 * is the widest gap; between channels, volume and money decide. It is a place to look, not a fault: two
 * channels may be asked to do different things. With one channel, or no common step, there is nothing to compare with.
 */
export function bottleneck(scenario: Scenario): StepGap | NoBottleneck {
  const gaps = stepGaps(scenario);
  const first = gaps[0];
  // Less than half a cent is nothing, be there a gap or not: a sale may leave no margin.
  if (first) return first.gain > 0.5 ? first : "no-gain";
  return hasCommonStep(scenario) ? "level" : "one-channel";
}

/** Profit gained by a rate raised by a tenth of itself, as far as a rate can go; projected anew. */
export function gainOfTenth(scenario: Scenario, { input, rate }: PathStep): Cents {
  return profitOf(writeInput(scenario, input, rate * 1.1)) - profitOf(scenario);
}

function hasCommonStep(scenario: Scenario): boolean {
  const names = stepsInUse(scenario).map(({ step }) => step);
  return new Set(names).size < names.length;
}

function stepsInUse(scenario: Scenario): readonly (PathStep & { readonly channel: Channel })[] {
  return scenario.channels
    .filter((channel) => projectTotals({ ...scenario, channels: [channel] }).clicks > 0)
    .flatMap((channel) => pathSteps(channel).map((step) => ({ ...step, channel })));
}

function profitOf(scenario: Scenario): Cents {
  const { value, investment } = projectTotals(scenario);
  return value - investment;
}
