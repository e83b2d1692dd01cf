import { type Range, range } from "../quantity/range.ts";
import type { Rate } from "../quantity/rate.ts";
import type { InputBounds } from "../simulation/inputs.ts";

/**
 * A PERT range around `value`, in the value's own unit: from `share` of it below to `share` above, kept within the
 * input's bounds and in round figures. Around 0 it goes one step up or down; what has no parts (cents, months) moves by
 * one at least.
 */
export function rangeAround(value: number, bounds: InputBounds, share: Rate): Range {
  const width = Math.abs(value) * share || bounds.step;
  const reach = isWhole(bounds) ? Math.max(1, Math.round(width)) : width;
  const within = (end: number) => Math.min(bounds.max, Math.max(bounds.min, roundEnd(end, bounds)));
  // Rounded, an end could cross the value.
  return range(Math.min(value, within(value - reach)), value, Math.max(value, within(value + reach)));
}

/** Three digits are enough of a guess. */
function roundEnd(value: number, bounds: InputBounds): number {
  const rounded = Number(value.toPrecision(3));
  return isWhole(bounds) ? Math.round(rounded) : rounded;
}

function isWhole({ unit, whole }: InputBounds): boolean {
  return whole === true || unit === "money" || unit === "price";
}
