import { countBelow, quantile } from "./quantiles.ts";

const BINS = 30; // about as many as this between the 1st and 99th percentiles

/** One bar: numbers from `from` up to, but not including, `to`. */
export type HistogramBin = { readonly from: number; readonly to: number; readonly count: number };

export type Histogram = {
  /** Equal widths, side by side; 0 is always an edge where they pass it. */
  readonly bins: readonly HistogramBin[];
  /** Numbers before the first bin and after the last: the far ends of long tails. */
  readonly below: number;
  readonly above: number;
};

/**
 * The sorted numbers counted in bins of a round width (1, 2 or 5 times a power of ten) from the 1st to the 99th
 * percentile; bins, `below` and `above` add up to all of them. A single bin when they are all but equal; none of none.
 */
export function histogram(sorted: Float64Array): Histogram {
  if (sorted.length === 0) return { bins: [], below: 0, above: 0 };
  const [low, high] = [quantile(sorted, 0.01), quantile(sorted, 0.99)];
  const { factor, power, isFraction } = roundStep((high - low) / BINS);
  // Divided by a power of ten rather than multiplied by its inverse, so that an edge is 0.15 and not 0.15000000000000002.
  const edge = (index: number) => (isFraction ? (index * factor) / power : index * factor * power);
  const step = edge(1);
  // Where the step would drown in the numbers' own rounding, there is nothing to tell apart.
  if (!(step > 1e-9 * Math.max(Math.abs(low), Math.abs(high)))) return singleBin(sorted);
  const [first, last] = [Math.floor(low / step), Math.floor(high / step)];
  const below = countBelow(sorted, edge(first));
  let counted = below;
  const bins = Array.from({ length: last - first + 1 }, (_, index) => {
    const [from, to] = [edge(first + index), edge(first + index + 1)];
    const upTo = countBelow(sorted, to);
    const bin = { from, to, count: upTo - counted };
    counted = upTo;
    return bin;
  });
  return { bins, below, above: sorted.length - counted };
}

/** The least of 1, 2, 5, 10 … times or divided by a power of ten that is not under `width`; 0 of 0. */
function roundStep(width: number): { factor: number; power: number; isFraction: boolean } {
  if (!(width > 0)) return { factor: 0, power: 1, isFraction: false };
  const isFraction = width < 1;
  let power = 1;
  if (isFraction) while (1 / power > width) power *= 10;
  else while (power * 10 <= width) power *= 10;
  const unit = isFraction ? 1 / power : power;
  return { factor: [1, 2, 5].find((each) => unit * each >= width) ?? 10, power, isFraction };
}

function singleBin(sorted: Float64Array): Histogram {
  const from = sorted[0] as number;
  const to = Math.max(sorted.at(-1) as number, from + Math.max(1e-9, Math.abs(from) * 1e-9));
  return { bins: [{ from, to, count: sorted.length }], below: 0, above: 0 };
}
