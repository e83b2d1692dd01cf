/** Where the first of the sorted numbers stands that `isPast` is true of, between two places; the second when there is none. */
export function firstIndex(
  sorted: Float64Array,
  isPast: (value: number) => boolean,
  from = 0,
  to = sorted.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isPast(sorted[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
