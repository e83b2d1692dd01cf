import { portableExp, portableLog, portablePower } from "../quantity/portable-math.ts";
import { buildQuantileTable, type QuantileTable, type TailQuantile } from "./quantile-table.ts";

const NEWTON_STEPS = 3;

/**
 * Quantiles, from 0 to 1, of the beta distribution that PERT takes for a likely value at `mode` between 0 and 1:
 * α = 1 + 4·mode, β = 5 − 4·mode. Source: Malcolm et al. 1959, in the form with α + β = 6 whose mean is
 * (low + 4 likely + high) ÷ 6.
 */
export function pertQuantiles(mode: number): QuantileTable {
  const alpha = 1 + 4 * mode;
  const beta = 5 - 4 * mode;
  const lower = lowerTail(alpha, beta);
  const upper = lowerTail(beta, alpha);
  return buildQuantileTable(lower, (probability) => {
    const { value, slope } = upper(probability);
    return { value: 1 - value, slope: -slope };
  });
}

/** The quantile function of beta(a, b) for ascending probabilities: Newton's method from the one before. */
function lowerTail(a: number, b: number): (probability: number) => TailQuantile {
  // The beta function B(a, b): the area on both sides of ½.
  const whole = density(0.5, a, b) * (areaBelow(0.5, a, b) + areaBelow(0.5, b, a));
  let before: { probability: number; value: number; slope: number } | null = null;
  return (probability) => {
    let value = before
      ? before.value + before.slope * (probability - before.probability)
      : portablePower(probability * a * whole, 1 / a);
    let slope = 0;
    for (let step = 0; step < NEWTON_STEPS; step += 1) {
      slope = whole / density(value, a, b);
      value +=
        value <= 0.5
          ? probability * slope - areaBelow(value, a, b)
          : areaBelow(1 - value, b, a) - (1 - probability) * slope;
    }
    before = { probability, value, slope };
    return { value, slope };
  };
}

/** xᵃ⁻¹(1−x)ᵇ⁻¹, not yet divided by its whole. */
function density(x: number, a: number, b: number): number {
  return portableExp((a - 1) * portableLog(x) + (b - 1) * portableLog(1 - x));
}

/** The area under the density from 0 to x ≤ ½, divided by the density at x: x(1−x) ÷ a · Σ Π (a+b+i)x ÷ (a+1+i). */
function areaBelow(x: number, a: number, b: number): number {
  let term = 1;
  let sum = 1;
  for (let index = 0; term > 1e-17 * sum; index += 1) {
    term *= ((a + b + index) * x) / (a + 1 + index);
    sum += term;
  }
  return (x * (1 - x) * sum) / a;
}
