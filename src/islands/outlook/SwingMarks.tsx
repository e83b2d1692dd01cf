const BAR = 18;

type Props = {
  /** Net ROI at both ends of the assumption, and the ends of the axis that all share; rates. */
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
};

/** One bar of a tornado: from the return at one end of an assumption to that at the other, and where zero stands. */
export function SwingMarks({ low, high, from, to }: Props) {
  const x = (rate: number) => ((rate - from) / Math.max(1e-9, to - from)) * 100;
  const [left, right] = [Math.min(x(low), x(high)), Math.max(x(low), x(high))];
  return (
    <svg className="swing" width="100%" height={BAR + 4} aria-hidden="true">
      <line className="swing-axis" x1="0" x2="100%" y1={BAR / 2 + 2} y2={BAR / 2 + 2} />
      <rect
        className="swing-bar"
        x={`${left}%`}
        width={`${Math.max(0.4, right - left)}%`}
        y="2"
        height={BAR}
      />
      <line className="swing-zero" x1={`${x(0)}%`} x2={`${x(0)}%`} y1="0" y2={BAR + 4} />
    </svg>
  );
}
