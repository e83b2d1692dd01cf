import type { ReactNode } from "react";
import type { TallyLine, TallyPoint } from "../geometry/tally-line.ts";
import { Hatching } from "./Hatching.tsx";

const AXIS = 28; // height of the months under the drawing

type Props = {
  readonly line: TallyLine;
  readonly height: number;
  /** Name of the hatching, none other's in the page. */
  readonly hatch: string;
  /** Days whose values lie far from the others. */
  readonly far: ReadonlySet<string>;
  /** The month or week that is not over; empty when all are. */
  readonly open: string;
  /** The month or week that is read. */
  readonly read: string;
  readonly words: { readonly goal: string; readonly otherwise: string };
  /** A value, and a month or week, as its axis says it. */
  show(value: number): string;
  onAxis(value: number): string;
  period(bucket: string): string;
};

/** Where the value of a point is written: above it, or below where the line comes down to it and would strike it out. */
function labelY({ bucket, y }: TallyPoint, points: readonly TallyPoint[], height: number): number {
  const at = y ?? 0;
  const before = points[points.findIndex((point) => point.bucket === bucket) - 1]?.y ?? at;
  const below = at + 22;
  return before < at && below < height - AXIS ? below : at - 12;
}

/** A metric by month or week: points and what joins them, bounds hatched, the goal's line and the way there. */
export function TallyMarks({ line, height, hatch, far, open, read, words, show, onAxis, period }: Props) {
  const { points, strokes, gridlines, cuts, goal } = line;
  const ends = new Set([points[0], points.at(-1)]);
  const shown = points.find(({ bucket }) => bucket === read);
  return (
    <svg className="curve" width="100%" height={height} aria-hidden="true">
      <Hatching name={hatch} />
      {gridlines.map(({ value, y }) => (
        <g key={value}>
          <line className="hair" x1="0" x2="100%" y1={y} y2={y} />
          <text className="series-axis" x="0" y={y - 3}>
            {onAxis(value)}
          </text>
        </g>
      ))}
      {goal && (
        <g className="tally-goal">
          <line x1="0" x2="100%" y1={goal.y} y2={goal.y} />
          {goal.from?.y != null && (
            <line className="is-way" x1={`${goal.from.x}%`} y1={goal.from.y} x2={`${goal.x}%`} y2={goal.y} />
          )}
          <text className="label" x="100%" y={goal.y - 5} textAnchor="end">
            {words.goal}
          </text>
        </g>
      )}
      {cuts.map((x) => (
        <g key={x}>
          <line className="series-cut" x1={`${x}%`} x2={`${x}%`} y1="8" y2={height - 24} />
          <text
            className="series-mend"
            x={`${x}%`}
            dx={x > 60 ? -6 : 6}
            y="16"
            textAnchor={x > 60 ? "end" : "start"}
          >
            {words.otherwise}
          </text>
        </g>
      ))}
      {shown && points.at(-1) !== shown && (
        <line className="tally-read" x1={`${shown.x}%`} x2={`${shown.x}%`} y1="20" y2={height - 26} />
      )}
      <Points line={{ points, strokes }} hatch={hatch} open={open} radius={points.length > 40 ? 2.5 : 4.5}>
        {(point) =>
          far.has(point.bucket) && (
            <circle className="series-far" cx={`${point.x}%`} cy={point.y ?? 0} r="10" />
          )
        }
      </Points>
      {shown && shown.value !== null && shown.y !== null && (
        <text
          className="label strong"
          x={`${shown.x}%`}
          y={labelY(shown, points, height)}
          textAnchor={shown.x < 12 ? "start" : shown.x > 88 ? "end" : "middle"}
        >
          {show(shown.value)}
        </text>
      )}
      {points.map(
        (point) =>
          ends.has(point) && (
            <text
              key={point.bucket}
              className="series-axis"
              x={`${point.x}%`}
              y={height - 6}
              textAnchor={point.x < 8 ? "start" : point.x > 92 ? "end" : "middle"}
            >
              {period(point.bucket)}
            </text>
          ),
      )}
    </svg>
  );
}

type PointsProps = {
  readonly line: Pick<TallyLine, "points" | "strokes">;
  readonly hatch: string;
  readonly open: string;
  readonly radius: number;
  children?(point: TallyPoint): ReactNode;
};

/** The points alone, and what joins them: a line of a few pixels needs no more. */
export function Points({ line: { points, strokes }, hatch, open, radius, children }: PointsProps) {
  return (
    <>
      {strokes.map(([one, other]) => (
        <line
          key={one.bucket}
          className={other.bucket === open ? "curve-line dashed" : "curve-line"}
          x1={`${one.x}%`}
          y1={one.y ?? 0}
          x2={`${other.x}%`}
          y2={other.y ?? 0}
        />
      ))}
      {points.map((point) =>
        point.y === null ? (
          <rect
            key={point.bucket}
            className="tally-bounds"
            x={`${point.x}%`}
            width="10"
            transform="translate(-5 0)"
            y={point.top}
            height={Math.max(1, point.bottom - point.top)}
            fill={`url(#${hatch}-ink)`}
          />
        ) : (
          <g key={point.bucket}>
            {children?.(point)}
            <circle
              className={point.bucket === open ? "curve-point hollow" : "curve-point"}
              cx={`${point.x}%`}
              cy={point.y}
              r={radius}
            />
          </g>
        ),
      )}
    </>
  );
}
