/** Draws numbers; the same seed gives the same sequence on every machine and browser. */
export type RandomSource = {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** One of `items`. */
  pick<Item>(items: readonly Item[]): Item;
};

/**
 * Seeded generator: mulberry32, 32-bit integer arithmetic only, so no platform's floating point can
 * change a draw. Period 2³²; for exercises, whose stored seeds make its sequence a format that stays. Simulations draw
 * from `uniformStream`.
 */
export function seededRandom(seed: number): RandomSource {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const integer = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    integer,
    pick: (items) => items[integer(0, items.length - 1)] as (typeof items)[number],
  };
}
