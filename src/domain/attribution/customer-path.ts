/** What people saw before they bought, or did not: one line for all who took the same path. */
export type CustomerPath = {
  /** Channels in the order they were met; a channel may come back. */
  readonly touches: readonly string[];
  /** Conversions this path ended in. */
  readonly conversions: number;
  /** People who took this path and did not convert; 0 when left out. Only the Markov model reads it. */
  readonly nulls?: number;
  /** Days between each touch and the conversion, in the order of `touches`; only time decay reads it. */
  readonly daysBefore?: readonly number[];
};

/** Conversions credited to each channel; every channel of the paths has an entry, if only 0. */
export type Credits = ReadonlyMap<string, number>;

/** Every channel of the paths, in the order of its first appearance. */
export function channelsOf(paths: readonly CustomerPath[]): readonly string[] {
  return [...new Set(paths.flatMap((path) => path.touches))];
}

/**
 * Conversions that can be credited: those of paths with at least one touch. A conversion that nobody saw
 * coming belongs to no channel, and no model may hand it out.
 */
export function creditableConversions(paths: readonly CustomerPath[]): number {
  return paths.reduce((sum, path) => sum + (path.touches.length > 0 ? path.conversions : 0), 0);
}

/**
 * Credits where each path shares out its own conversions: `sharesOf` gives one share per touch, adding up to 1.
 * Touches of the same channel add up.
 */
export function creditByTouch(
  paths: readonly CustomerPath[],
  sharesOf: (path: CustomerPath) => readonly number[],
): Credits {
  const credits = new Map(channelsOf(paths).map((channel) => [channel, 0]));
  for (const path of paths) {
    const shares = sharesOf(path);
    path.touches.forEach((channel, index) => {
      credits.set(channel, (credits.get(channel) ?? 0) + path.conversions * (shares[index] ?? 0));
    });
  }
  return credits;
}
