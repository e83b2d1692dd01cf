import { firstIndex } from "./first-index.ts";

const IN_A_BUCKET = 2; // on average
const FEW = 32; // up to as many are put in order one by one

/** Numbers in order, in which one can be looked up. */
export type SortedNumbers = {
  /** Smallest first. */
  readonly sorted: Float64Array;
  /** Where the first of them stands that is not under `value`, which is one of them. */
  firstAt(value: number): number;
};

/**
 * The numbers, smallest first, as a copy; none of them `NaN`. They are dealt into buckets of equal width before each
 * bucket is sorted: time in proportion to their number where they are spread as outcomes are, and at worst that of an
 * ordinary sort, when a far tail leaves most of them in one bucket.
 */
export function sortNumbers(values: Float64Array): SortedNumbers {
  const buckets = Math.ceil(values.length / IN_A_BUCKET);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const scale = (buckets - 1) / (high - low);
  // Too few, all alike, or so far apart that their distance is no number any more.
  if (!(scale > 0 && scale < Number.POSITIVE_INFINITY)) {
    const sorted = values.slice().sort();
    return { sorted, firstAt: (value) => firstIndex(sorted, (each) => each >= value) };
  }
  const starts = new Uint32Array(buckets + 1);
  for (let index = 0; index < values.length; index += 1) {
    const bucket = (((values[index] as number) - low) * scale) | 0;
    starts[bucket] = (starts[bucket] as number) + 1;
  }
  for (let bucket = 1; bucket <= buckets; bucket += 1) {
    starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number);
  }
  const sorted = new Float64Array(values.length);
  // Filled from its end, a bucket has its start there when it is full.
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    const bucket = ((value - low) * scale) | 0;
    const at = (starts[bucket] as number) - 1;
    starts[bucket] = at;
    sorted[at] = value;
  }
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    sortPart(sorted, starts[bucket] as number, starts[bucket + 1] as number);
  }
  return {
    sorted,
    firstAt: (value) => {
      const bucket = ((value - low) * scale) | 0;
      return firstIndex(sorted, (each) => each >= value, starts[bucket], starts[bucket + 1]);
    },
  };
}

function sortPart(values: Float64Array, from: number, to: number): void {
  if (to - from > FEW) {
    values.subarray(from, to).sort();
    return;
  }
  for (let index = from + 1; index < to; index += 1) {
    const value = values[index] as number;
    let at = index;
    for (; at > from && (values[at - 1] as number) > value; at -= 1) values[at] = values[at - 1] as number;
    values[at] = value;
  }
}
