/**
 * Whole parts, `low` to `high` for each taker, adding up to `total`, that maximise the sum of what the takers make of
 * theirs. Exact whatever the shapes, by dynamic programming over takers: time takers × sums × parts. −Infinity
 * forbids a part; where everything is forbidden, the parts are zero.
 */
export function bestAllotment(
  takers: readonly ((part: number) => number)[],
  total: number,
  low: number,
  high: number,
): readonly number[] {
  const parts = Array.from({ length: high - low + 1 }, (_, index) => low + index);
  // Best worth of the takers so far by the sum of their parts, and the part of the last that gave it.
  let worths = new Map([[0, 0]]);
  const chosen = takers.map((taker) => {
    const own = parts.map(taker);
    const next = new Map<number, number>();
    const lastPart = new Map<number, number>();
    for (const [sum, worth] of worths) {
      parts.forEach((part, index) => {
        const reached = worth + (own[index] ?? 0);
        if (low >= 0 && sum + part > total) return;
        if (reached > (next.get(sum + part) ?? Number.NEGATIVE_INFINITY)) {
          next.set(sum + part, reached);
          lastPart.set(sum + part, part);
        }
      });
    }
    worths = next;
    return lastPart;
  });
  if (!worths.has(total)) return takers.map(() => 0);
  const allotted = takers.map(() => 0);
  let left = total;
  for (let index = takers.length - 1; index >= 0; index -= 1) {
    allotted[index] = chosen[index]?.get(left) ?? 0;
    left -= allotted[index] ?? 0;
  }
  return allotted;
}
