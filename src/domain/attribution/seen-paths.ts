import type { CustomerPath } from "./customer-path.ts";

/**
 * The paths as a tool sees them that does not see some channels: their touches are gone, the sales are not. A path of
 * which nothing is left is a sale that nobody saw coming.
 */
export function seenPaths(
  paths: readonly CustomerPath[],
  isSeen: (channel: string) => boolean,
): CustomerPath[] {
  return paths.map((path) => {
    const { touches, daysBefore } = path;
    return {
      ...path,
      touches: touches.filter(isSeen),
      ...(daysBefore && { daysBefore: daysBefore.filter((_, index) => isSeen(touches[index] ?? "")) }),
    };
  });
}

/** What a channel claims by itself, in conversions: every one that it touched, whoever else did. */
export function claimOf(channel: string, paths: readonly CustomerPath[]): number {
  return paths.reduce(
    (sum, { touches, conversions }) => sum + (touches.includes(channel) ? conversions : 0),
    0,
  );
}

/** The people whose paths met a channel, and how many of them converted. */
export function metBy(channel: string, paths: readonly CustomerPath[]) {
  const met = paths.filter(({ touches }) => touches.includes(channel));
  const successes = claimOf(channel, met);
  return { successes, observations: met.reduce((sum, { nulls = 0 }) => sum + nulls, successes) };
}
