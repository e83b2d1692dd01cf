import { type Credits, type CustomerPath, creditByTouch } from "./customer-path.ts";

/** All credit of a path to its first touch; in conversions. */
export function firstTouchCredits(paths: readonly CustomerPath[]): Credits {
  return creditByTouch(paths, ({ touches }) => touches.map((_, index) => (index === 0 ? 1 : 0)));
}

/** All credit of a path to its last touch; in conversions. */
export function lastTouchCredits(paths: readonly CustomerPath[]): Credits {
  return creditByTouch(paths, ({ touches }) =>
    touches.map((_, index) => (index === touches.length - 1 ? 1 : 0)),
  );
}

/** The same credit to each touch of a path: conversions ÷ touches. */
export function linearCredits(paths: readonly CustomerPath[]): Credits {
  return creditByTouch(paths, ({ touches }) => touches.map(() => 1 / touches.length));
}

/** Shares of the first and the last touch; what is left goes to the touches between. */
export type PositionShares = { readonly first: number; readonly last: number };

/** The usual 40-20-40. */
export const POSITION_SHARES: PositionShares = { first: 0.4, last: 0.4 };

/**
 * Position-based credit, in conversions: 40 % to the first touch, 40 % to the last, 20 % spread evenly between.
 * One touch takes all; two touches share in the proportion of their shares, 50-50 for 40-20-40.
 * Source: adriennevermorel.com/articles/sql-attribution-position-based-time-decay.
 */
export function positionBasedCredits(paths: readonly CustomerPath[], shares = POSITION_SHARES): Credits {
  return creditByTouch(paths, ({ touches }) => positionShares(touches.length, shares));
}

function positionShares(touches: number, { first, last }: PositionShares): readonly number[] {
  if (touches <= 1) return [1];
  if (touches === 2) return first + last > 0 ? [first / (first + last), last / (first + last)] : [0.5, 0.5];
  const between = (1 - first - last) / (touches - 2);
  return [first, ...new Array<number>(touches - 2).fill(between), last];
}
