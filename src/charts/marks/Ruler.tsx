import { memo } from "react";
import { rulerTicks } from "../geometry/ticks.ts";

type Props = {
  /** Equal parts the ruler is cut into; every `major`-th tick is long. */
  readonly divisions: number;
  readonly major: number;
  readonly height?: number;
  /** As wide as its box unless it has a width of its own, in pixels. */
  readonly width?: number | undefined;
  /** Where the ticks point. */
  readonly towards?: "up" | "down";
};

const LENGTH = { major: 1, middle: 0.62, minor: 0.38 } as const;

/** The graduated ruler: a baseline with ticks, as wide as its box. The same mark is progress, slider and axis. */
export const Ruler = memo(function Ruler({ divisions, major, height = 16, width, towards = "up" }: Props) {
  const baseline = towards === "up" ? height - 0.5 : 0.5;
  return (
    <svg
      className="ruler"
      width={width ?? "100%"}
      height={height}
      aria-hidden="true"
      shapeRendering="crispEdges"
    >
      {rulerTicks(divisions, major).map(({ at, rank }) => {
        const x = `${Number((at * 100).toFixed(3))}%`;
        const length = LENGTH[rank] * (height - 1);
        return (
          <line key={at} x1={x} x2={x} y1={baseline} y2={towards === "up" ? baseline - length : length} />
        );
      })}
      <line x1="0" x2="100%" y1={baseline} y2={baseline} />
    </svg>
  );
});
