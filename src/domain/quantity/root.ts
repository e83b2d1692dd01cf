/**
 * Where a continuous function is zero between `low` and `high`, at whose ends its signs differ; `null` when they do
 * not. Method: ITP (interpolate, truncate, project; Oliveira and Takahashi 2020), as safe as halving the interval and
 * usually much faster. Precise to `tolerance` in x.
 */
export function findRoot(
  of: (x: number) => number,
  low: number,
  high: number,
  tolerance = 1e-12 * Math.max(1, Math.abs(low), Math.abs(high)),
): number | null {
  let [a, b] = [low, high];
  let [atA, atB] = [of(a), of(b)];
  if (atA === 0) return a;
  if (atB === 0) return b;
  if (!(atA * atB < 0)) return null;
  const halvings = Math.max(0, Math.ceil(Math.log2((b - a) / (2 * tolerance)))) + 1;
  for (let step = 0; b - a > 2 * tolerance && step <= halvings + 1; step += 1) {
    const middle = (a + b) / 2;
    const allowed = Math.max(0, tolerance * 2 ** (halvings - step) - (b - a) / 2);
    const secant = (a * atB - b * atA) / (atB - atA);
    const side = Math.sign(middle - secant);
    const truncation = Math.min((0.2 / (high - low)) * (b - a) ** 2, Math.abs(middle - secant));
    const truncated = secant + side * truncation;
    const x = Math.abs(truncated - middle) <= allowed ? truncated : middle - side * allowed;
    const at = of(x);
    if (at === 0) return x;
    // The ends of the interval keep opposite signs.
    if (Math.sign(at) === Math.sign(atB)) [b, atB] = [x, at];
    else [a, atA] = [x, at];
  }
  return (a + b) / 2;
}
