import type { seenAtMonth } from "../../i18n/fr/seen-at-month.ts";
import type { RoiCurve } from "../geometry/roi-curve.ts";

type Props = {
  readonly curve: RoiCurve;
  readonly height: number;
  readonly chosen: number;
  /** Last month in which anything is spent. */
  readonly lastSpending: number;
  readonly words: Pick<typeof seenAtMonth, "stakeBack" | "closed">;
  /** What is still to come after the chosen month. */
  readonly pending: string;
  show(rate: number): string;
};

/** The curve itself. Across is in percent, so that the drawing fits its box without being measured. */
export function CurveMarks({ curve, height, chosen, lastSpending, words, pending, show }: Props) {
  const { points, gridlines, zero } = curve;
  const now = points.find((point) => point.month === chosen);
  const radius = points.length > 30 ? 2.5 : 4;
  const last = points.at(-1);
  if (!now || !last) return null;
  return (
    <svg className="curve" width="100%" height={height} aria-hidden="true">
      {gridlines.map((line) => (
        <line key={line.value} className="hair" x1="0" x2="100%" y1={line.y} y2={line.y} />
      ))}
      <line className="ink-line" x1="0" x2="100%" y1={zero} y2={zero} />
      <text className="label" x="0" y={zero - 6}>
        {words.stakeBack}
      </text>
      {now !== last && (
        <>
          <line className="value-line" x1={`${now.x}%`} x2={`${now.x}%`} y1={now.y} y2={last.y} />
          <line className="value-line dashed" x1={`${now.x}%`} x2={`${last.x}%`} y1={last.y} y2={last.y} />
          <text
            className="label value-text"
            x={`${now.x}%`}
            dx={now.x > 55 ? -8 : 8}
            y={last.y + 18}
            textAnchor={now.x > 55 ? "end" : "start"}
          >
            {pending}
          </text>
        </>
      )}
      {points.slice(1).map((point, index) => {
        const before = points[index] ?? point;
        return (
          <line
            key={point.month}
            className={point.month > lastSpending ? "curve-line dashed" : "curve-line"}
            x1={`${before.x}%`}
            y1={before.y}
            x2={`${point.x}%`}
            y2={point.y}
          />
        );
      })}
      {points.map((point) => (
        <g key={point.month}>
          <circle
            className={point.month > lastSpending ? "curve-point hollow" : "curve-point"}
            cx={`${point.x}%`}
            cy={point.y}
            r={point.month === chosen ? 6 : radius}
          />
          {(point === now || point === last) && (
            <text
              className="label strong"
              x={`${point.x}%`}
              y={point === last && last !== now ? point.y - 12 : point.y + 24}
              textAnchor={point === last ? "end" : point === points[0] ? "start" : "middle"}
            >
              {show(point.value)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
