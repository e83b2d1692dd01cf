// `Math.exp`, `Math.log` and `**` differ between engines, and between versions of one engine, in their last digit. These
// use only + − × ÷ and whole numbers, which IEEE 754 defines to the last bit, so that a scenario projects and a seed
// draws the same figures everywhere.

// ln 2 in two parts: the first has trailing zeros, so that its multiples by an exponent are exact.
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LN2 = LN2_HIGH + LN2_LOW;

// 1/0!, 1/1!, 1/2! … of the exponential series, and 1/3, 1/5, 1/7 … of the inverse hyperbolic tangent's.
const INVERSE_FACTORIALS = new Float64Array(16).fill(1);
for (let term = 2; term < 16; term += 1) {
  INVERSE_FACTORIALS[term] = (INVERSE_FACTORIALS[term - 1] as number) / term;
}
const INVERSE_ODDS = Float64Array.from({ length: 11 }, (_, index) => 1 / (2 * index + 3));

/**
 * eˣ within two units in the last place, the same bits in every engine. Beyond what a number holds: 0 or Infinity.
 * Reduced to |r| ≤ ½ ln 2, then the exponential series.
 */
export function portableExp(x: number): number {
  if (x > 709.78) return Number.POSITIVE_INFINITY;
  if (x < -745.13) return 0;
  const exponent = Math.floor(x / LN2 + 0.5);
  const rest = x - exponent * LN2_HIGH - exponent * LN2_LOW;
  let series = 0;
  for (let term = 15; term >= 2; term -= 1) series = (series + (INVERSE_FACTORIALS[term] as number)) * rest;
  return scaleByPowerOfTwo(1 + (rest + rest * series), exponent);
}

/**
 * Natural logarithm within two units in the last place, the same bits in every engine. −Infinity of 0, NaN below.
 * Reduced to √½ ≤ m < √2, then ln m = 2 artanh((m − 1) ÷ (m + 1)) by its series.
 */
export function portableLog(x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (!(x > 0)) return Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let mantissa = x;
  let exponent = 0;
  for (; mantissa >= 65_536; exponent += 16) mantissa /= 65_536;
  for (; mantissa < 1 / 65_536; exponent -= 16) mantissa *= 65_536;
  for (; mantissa >= Math.SQRT2; exponent += 1) mantissa /= 2;
  for (; mantissa < Math.SQRT2 / 2; exponent -= 1) mantissa *= 2;
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let series = 0;
  for (let term = 10; term >= 0; term -= 1) series = (series + (INVERSE_ODDS[term] as number)) * square;
  // The large part first and alone: 2·ratio is rounded once, the series is a correction of at most 1 %.
  return exponent * LN2_HIGH + (2 * ratio + (2 * ratio * series + exponent * LN2_LOW));
}

/** eˣ − 1, which keeps its digits near 0; otherwise as `portableExp`. */
export function portableExpm1(x: number): number {
  if (Math.abs(x) > 0.35) return portableExp(x) - 1;
  let series = 0;
  for (let term = 15; term >= 2; term -= 1) series = (series + (INVERSE_FACTORIALS[term] as number)) * x;
  return x + x * series;
}

/**
 * `base` to the power `exponent`, for a base that is not negative, or for a whole exponent of at least 0; the same bits
 * in every engine. Whole powers by repeated squaring, others as e^(exponent × ln base). 1 to the power 0, even of 0.
 */
export function portablePower(base: number, exponent: number): number {
  if (Number.isInteger(exponent) && exponent >= 0 && exponent < 1000) return wholePower(base, exponent);
  if (base === 0) return exponent > 0 ? 0 : Number.POSITIVE_INFINITY;
  return portableExp(exponent * portableLog(base));
}

function wholePower(base: number, exponent: number): number {
  let power = 1;
  let square = base;
  for (let left = exponent; left > 0; left >>= 1) {
    if (left & 1) power *= square;
    square *= square;
  }
  return power;
}

function scaleByPowerOfTwo(value: number, exponent: number): number {
  let scaled = value;
  let left = exponent;
  for (; left >= 16; left -= 16) scaled *= 65_536;
  for (; left <= -16; left += 16) scaled /= 65_536;
  for (; left > 0; left -= 1) scaled *= 2;
  for (; left < 0; left += 1) scaled /= 2;
  return scaled;
}
