import { isDefined, type Outcome } from "../quantity/outcome.ts";
import type { Rate } from "../quantity/rate.ts";
import { findRoot } from "../quantity/root.ts";
import { netRoi } from "../roi/return.ts";
import { type InputName, inputBounds, readInput } from "../simulation/inputs.ts";
import type { Scenario } from "../simulation/scenario.ts";
import { trialModel } from "../uncertainty/trial-model.ts";
import { isLinearIn } from "./linear-inputs.ts";

/** The value of one input that brings the target ROI, or the nearest that its bounds allow. */
export type GoalSeekAnswer =
  | {
      readonly kind: "found";
      readonly value: number;
      readonly roi: number;
      /** Solved outright, found between brackets, or, for inputs in whole numbers, counted out. */
      readonly method: "closed-form" | "root" | "whole-number";
    }
  /** `best` is the value tried whose ROI comes nearest; `null` when none of them has an ROI. */
  | {
      readonly kind: "no-value-reaches-it";
      readonly best: { readonly value: number; readonly roi: number } | null;
    }
  | { readonly kind: "no-such-input" };

/**
 * The value of one input for a target net ROI (a rate; 0 is break-even) once the pipeline has closed, the others kept.
 * In closed form where value and investment are linear in the input; otherwise the root nearest the present value,
 * found by scanning the input's bounds; in whole numbers, the nearest value whose ROI is at least the target.
 */
export function seekGoal(scenario: Scenario, input: InputName, target: Rate): GoalSeekAnswer {
  const present = readInput(scenario, input);
  if (present === null) return { kind: "no-such-input" };
  const { min, max, whole } = inputBounds(input);
  const model = trialModel(scenario, [input]);
  const at = (value: number) => {
    model.set(0, value);
    return model.totals();
  };
  // Zero where the ROI is on target, without its division.
  const missing = (value: number) => {
    const { value: worth, investment } = at(value);
    return worth - (1 + target) * investment;
  };
  const roiAt = (value: number): Outcome => {
    const { value: worth, investment } = at(value);
    return netRoi(worth, investment);
  };
  const tried = whole ? wholeNumbers(min, max) : spacedValues(min, max, present);
  const method = whole ? "whole-number" : isLinearIn(scenario, input) ? "closed-form" : "root";
  const roots = {
    "whole-number": () => tried.filter((value) => missing(value) >= 0),
    "closed-form": () => linearRoot(missing, min, max),
    root: () => rootsBetween(missing, tried),
  }[method]();
  const found = nearest(
    roots.filter((value) => isDefined(roiAt(value))),
    present,
  );
  const roi = found === null ? null : roiAt(found);
  if (found !== null && roi !== null && isDefined(roi)) return { kind: "found", value: found, roi, method };
  return { kind: "no-value-reaches-it", best: bestOf(tried, roiAt, target) };
}

function linearRoot(of: (x: number) => number, min: number, max: number): readonly number[] {
  const [atMin, atMax] = [of(min), of(max)];
  if (atMin === 0) return [min];
  if (atMin === atMax) return [];
  const root = min - (atMin * (max - min)) / (atMax - atMin);
  return root >= min && root <= max ? [root] : [];
}

function rootsBetween(of: (x: number) => number, tried: readonly number[]): readonly number[] {
  const at = tried.map(of);
  return tried.flatMap((value, index) => {
    if (at[index] === 0) return [value];
    const before = tried[index - 1];
    if (before === undefined || Math.sign(at[index - 1] ?? 0) * Math.sign(at[index] ?? 0) >= 0) return [];
    const root = findRoot(of, before, value);
    return root === null ? [] : [root];
  });
}

function wholeNumbers(min: number, max: number): readonly number[] {
  return Array.from({ length: max - min + 1 }, (_, index) => min + index);
}

/** The bounds and the present value, with 64 values between in even steps and 64 in even ratios. */
function spacedValues(min: number, max: number, present: number): readonly number[] {
  const shares = Array.from({ length: 65 }, (_, index) => index / 64);
  const low = Math.max(min, max * 1e-9);
  const even = shares.map((share) => min + (max - min) * share);
  const ratios = shares.slice(0, -1).map((share) => low * (max / low) ** share);
  const all = [...even, ...ratios, present].filter((value) => value >= min && value <= max);
  return [...new Set(all)].sort((one, other) => one - other);
}

function nearest(values: readonly number[], to: number): number | null {
  return values.reduce<number | null>(
    (best, value) => (best === null || Math.abs(value - to) < Math.abs(best - to) ? value : best),
    null,
  );
}

function bestOf(tried: readonly number[], roiAt: (value: number) => Outcome, target: number) {
  let best: { value: number; roi: number } | null = null;
  for (const value of tried) {
    const roi = roiAt(value);
    if (!isDefined(roi)) continue;
    if (best === null || Math.abs(roi - target) < Math.abs(best.roi - target)) best = { value, roi };
  }
  return best;
}
