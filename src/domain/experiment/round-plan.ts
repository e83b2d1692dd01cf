/**
 * A number of observations to plan for, rounded up to two figures: the calculation behind it takes today's rates for the
 * true ones, so its other digits mean nothing.
 */
export function roundPlan(observations: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, observations))) - 1);
  return Math.ceil(observations / step) * step;
}
