import { linearScale } from "./linear-scale.ts";
import { roundScale } from "./ticks.ts";
import { toTenth } from "./to-tenth.ts";

export type Scatter = {
  /** Across in percent of the width, down in pixels; in the order given. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly across: readonly { readonly value: number; readonly x: number }[];
  readonly down: readonly { readonly value: number; readonly y: number }[];
};

/** Points of two counts from zero, in a drawing `height` pixels high, with round marks along both. */
export function scatter(
  counts: readonly { readonly across: number; readonly down: number }[],
  height: number,
  padding: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): Scatter {
  const most = (of: (count: { across: number; down: number }) => number) => Math.max(1, ...counts.map(of));
  const across = roundScale(
    Math.min(0, ...counts.map((count) => count.across)),
    most((count) => count.across),
    4,
  );
  const down = roundScale(
    0,
    most((count) => count.down),
    4,
  );
  const x = linearScale([across[0] ?? 0, across.at(-1) ?? 1], [padding.left, 100 - padding.right]);
  const y = linearScale([0, down.at(-1) ?? 1], [height - padding.bottom, padding.top]);
  return {
    points: counts.map((count) => ({ x: toTenth(x(count.across)), y: Math.round(y(count.down)) })),
    across: across.map((value) => ({ value, x: toTenth(x(value)) })),
    down: down.map((value) => ({ value, y: toTenth(y(value)) })),
  };
}

/** Which point lies nearest to a place in a drawing `width` pixels wide; −1 without points. */
export function nearestPoint(
  points: Scatter["points"],
  width: number,
  at: { readonly x: number; readonly y: number },
): number {
  let [nearest, shortest] = [-1, Number.POSITIVE_INFINITY];
  for (const [index, point] of points.entries()) {
    const distance = Math.hypot((point.x / 100) * width - at.x, point.y - at.y);
    if (distance < shortest) [nearest, shortest] = [index, distance];
  }
  return nearest;
}
