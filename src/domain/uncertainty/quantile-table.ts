// A value is drawn by looking up the quantile of a uniform number, not by trial and rejection: one uniform number a
// draw, no branch that a last digit could tip, and nothing but whole numbers, + and × while drawing.

const LEVELS = 32; // halvings of the probability, from ½ to 2⁻³³
const STEPS = 16; // intervals in each
const SIDE = LEVELS * STEPS * 4; // coefficients of one half of the table

// 2^(level − 31), exact in every engine: brings a level's numbers between 1 and 2.
const SCALE = new Float64Array(LEVELS + 1);
SCALE[LEVELS] = 2;
for (let level = LEVELS - 1; level >= 0; level -= 1) SCALE[level] = (SCALE[level + 1] as number) / 2;

/** Where a distribution's quantile lies, and how fast it moves with the probability. */
export type TailQuantile = { readonly value: number; readonly slope: number };

/**
 * Quantiles of a distribution, as cubics. Each half is cut at ½, ¼, ⅛ … 2⁻³³ of its tail's probability and each part
 * in 16, so that tails, where quantiles move like a power of the probability, are as exact as the middle.
 */
export type QuantileTable = Float64Array;

/**
 * The table of a distribution: `lower(p)` is the value that a share p ≤ ½ of its values lie under, `upper(p)` the value
 * that a share p lie above, each with its derivative in p. Both are asked with p ascending from 2⁻³³ to ½.
 * Hermite cubics: within 10⁻⁷ of the exact quantile, as a share of the distribution's width.
 */
export function buildQuantileTable(
  lower: (probability: number) => TailQuantile,
  upper: (probability: number) => TailQuantile,
): QuantileTable {
  const table = new Float64Array(2 * SIDE);
  [lower, upper].forEach((quantile, side) => {
    for (let level = LEVELS; level >= 1; level -= 1) {
      const unit = 1 / 4_294_967_296 / (SCALE[level] as number); // 2^−(level + 1)
      let left = quantile(unit);
      for (let step = 0; step < STEPS; step += 1) {
        const right = quantile(unit * (1 + (step + 1) / STEPS));
        const at = side * SIDE + ((level - 1) * STEPS + step) * 4;
        writeCubic(table, at, left, right, unit / STEPS);
        left = right;
      }
    }
  });
  return table;
}

function writeCubic(
  table: QuantileTable,
  at: number,
  left: TailQuantile,
  right: TailQuantile,
  width: number,
): void {
  const rise = right.value - left.value;
  const start = left.slope * width;
  const end = right.slope * width;
  table[at] = left.value;
  table[at + 1] = start;
  table[at + 2] = 3 * rise - 2 * start - end;
  table[at + 3] = start + end - 2 * rise;
}

/**
 * Writes to `into` the quantiles of the first `count` numbers of `uniform`, the number n standing for the probability
 * (n + ½) ÷ 2³². The order of values follows the order of numbers.
 */
export function lookUpQuantiles(
  table: QuantileTable,
  uniform: Uint32Array,
  into: Float64Array,
  count: number,
): void {
  for (let index = 0; index < count; index += 1) {
    // The leading bit says which half: all ones or all zeros, so that nothing is left to a branch nobody can predict.
    const bits = (uniform[index] as number) | 0;
    const half = bits >> 31;
    const tail = bits ^ half;
    const level = Math.clz32(tail);
    const position = ((tail + 0.5) * (SCALE[level] as number) - 1) * STEPS;
    const step = position | 0;
    const part = position - step;
    const at = (half & SIDE) + ((level - 1) * STEPS + step) * 4;
    into[index] =
      (table[at] as number) +
      part *
        ((table[at + 1] as number) + part * ((table[at + 2] as number) + part * (table[at + 3] as number)));
  }
}
