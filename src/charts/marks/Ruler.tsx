import { memo } from "react";
import { rulerPath } from "../geometry/ticks.ts";

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

/**
 * The graduated ruler: a baseline with ticks, as wide as its box. The same mark is progress, slider and axis. It is one
 * path, drawn out to its width by the box alone: a page has hundreds of ticks, and an element each would be half its weight.
 */
export const Ruler = memo(function Ruler({ divisions, major, height = 16, width, towards = "up" }: Props) {
  return (
    <svg
      className="ruler"
      width={width ?? "100%"}
      height={height}
      viewBox={`0 0 ${divisions} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      shapeRendering="crispEdges"
    >
      <path d={rulerPath(divisions, major, height, towards)} />
    </svg>
  );
});
