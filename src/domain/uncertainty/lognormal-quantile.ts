import { portableExp, portableLog } from "../quantity/portable-math.ts";
import { normalDensity, upperNormalQuantile } from "./normal-quantile.ts";
import { buildQuantileTable, type QuantileTable } from "./quantile-table.ts";

/**
 * Quantiles of the shifted lognormal whose 5th, 50th and 95th percentiles are 0, `median` (between 0 and 1, both
 * excluded) and 1: m + (1 − m)(kᵗ − 1) ÷ (k − 1), with t = z ÷ z₀.₉₅ and k = (1 − m) ÷ m. Without a shift it is the
 * ordinary lognormal, which is so when likely² = low × high. At m = ½ it becomes the normal distribution; above, the
 * long tail is the left one.
 */
export function lognormalQuantiles(median: number): QuantileTable {
  const right = 1 - median;
  const skew = right / median;
  const log = portableLog(skew);
  // So near the normal distribution that k − 1 would lose its digits.
  const isNormal = Math.abs(skew - 1) < 1e-7;
  const at = (z: number) => {
    const t = z / Z95;
    if (isNormal) return { value: median + right * t, slope: right / Z95 };
    const power = portableExp(t * log);
    return {
      value: median + (right * (power - 1)) / (skew - 1),
      slope: (right * power * log) / (Z95 * (skew - 1)),
    };
  };
  const tail = (sign: 1 | -1) => (probability: number) => {
    const z = sign * upperNormalQuantile(probability);
    const { value, slope } = at(z);
    return { value, slope: (-sign * slope) / normalDensity(z) };
  };
  return buildQuantileTable(tail(-1), tail(1));
}

const Z95 = upperNormalQuantile(0.05);
