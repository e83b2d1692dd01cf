/**
 * Different people in two audiences that share `shared` of their people: one + other − shared. Never fewer than the larger
 * of the two, never more than their sum.
 */
export function reachOfBoth(one: number, other: number, shared: number): number {
  return one + other - Math.min(Math.max(shared, 0), one, other);
}

/** The fewest and the most different people that audiences of these sizes may hold: the largest, and the sum. */
export function reachBounds(reaches: readonly number[]): { readonly least: number; readonly most: number } {
  return {
    least: reaches.reduce((least, reach) => Math.max(least, reach), 0),
    most: reaches.reduce((sum, reach) => sum + reach, 0),
  };
}
