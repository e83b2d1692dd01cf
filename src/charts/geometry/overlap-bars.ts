import { reachBounds, reachOfBoth } from "../../domain/funnel/reach-overlap.ts";

/** A stretch of a bar, in percent of the drawing's width. */
export type Stretch = { readonly from: number; readonly to: number };

/**
 * Two audiences on one line as wide as their sum, the second pushed back over the first by what they share: where each lies,
 * the stretch they share, how far reach is certain, and where it stands.
 */
export function overlapBars(first: number, second: number, shared: number) {
  const { least, most } = reachBounds([first, second]);
  const x = (people: number) => (people / (most || 1)) * 100;
  const both = reachOfBoth(first, second, shared);
  const start = both - second;
  return {
    first: { from: 0, to: x(first) },
    second: { from: x(start), to: x(both) },
    twice: { from: x(Math.max(0, start)), to: x(first) },
    certain: { from: 0, to: x(least) },
    unsure: { from: x(least), to: 100 },
    at: x(both),
    x,
  };
}
