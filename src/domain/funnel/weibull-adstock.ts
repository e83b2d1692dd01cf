/**
 * Weibull weights over `length` periods, as Robyn counts them: `scale` is a quantile of 1 … length, rounded
 * to a period. "cdf": running product of the survival, from 1. "pdf": the density, set to run from 0 to 1 over the
 * periods. All zero when the scale is 0. Source: github.com/facebookexperimental/Robyn, adstock_weibull.
 */
export function weibullWeights(
  length: number,
  shape: number,
  scale: number,
  type: "cdf" | "pdf",
): readonly number[] {
  const scaled = roundHalfEven(1 + (length - 1) * scale);
  const periods = Array.from({ length }, (_, index) => index + 1);
  if (shape === 0 || scale === 0) return periods.map(() => 0);
  if (type === "pdf") return fromZeroToOne(periods.map((period) => density(period, shape, scaled)));
  let survived = 1;
  return periods.map((period) => {
    if (period > 1) survived *= Math.exp(-(((period - 1) / scaled) ** shape));
    return survived;
  });
}

function density(x: number, shape: number, scale: number): number {
  return (shape / scale) * (x / scale) ** (shape - 1) * Math.exp(-((x / scale) ** shape));
}

function fromZeroToOne(values: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return high === low ? values.map(() => 1) : values.map((value) => (value - low) / (high - low));
}

// R rounds a half to the even neighbour; the quantile of an even window falls on one.
function roundHalfEven(value: number): number {
  const low = Math.floor(value);
  const rest = value - low;
  return rest === 0.5 ? low + (low % 2) : Math.round(value);
}
