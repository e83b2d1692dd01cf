import { linearScale } from "../../../charts/geometry/linear-scale.ts";
import type { RateInterval } from "../../../domain/experiment/sample.ts";

type Props = {
  readonly name: string;
  readonly range: string;
  readonly at: number;
  readonly interval: RateInterval;
  readonly axis: readonly [from: number, to: number];
  /** Name of the hatching to draw with. */
  readonly hatch: string;
  /** What zero means, where the axis crosses it. */
  readonly zero?: string;
};

const HEIGHT = 22;

/** A rate or a difference, with the interval it may truly lie in hatched around it. */
export function IntervalBar({ name, range, at, interval, axis, hatch, zero }: Props) {
  const scale = linearScale(axis, [0, 100]);
  const place = (value: number) => Math.max(0, Math.min(100, scale(value)));
  const [from, to] = [place(interval.low), place(interval.high)];
  return (
    <li>
      <span className="calliper-name">
        {name} <b>{range}</b>
      </span>
      <svg className="interval" width="100%" height={zero ? HEIGHT + 18 : HEIGHT} aria-hidden="true">
        <rect x={`${from}%`} width={`${to - from}%`} y="3" height={HEIGHT - 6} fill={`url(#${hatch}-ink)`} />
        <circle cx={`${place(at)}%`} cy={HEIGHT / 2} r="5" />
        {zero && (
          <>
            <line x1={`${place(0)}%`} x2={`${place(0)}%`} y1="0" y2={HEIGHT + 3} />
            <text x={`${place(0)}%`} y={HEIGHT + 15} textAnchor="middle">
              {zero}
            </text>
          </>
        )}
      </svg>
    </li>
  );
}
