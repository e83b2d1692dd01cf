import type { CloudDot } from "../../../charts/geometry/dot-cloud.ts";

type Props = {
  readonly dots: readonly CloudDot[];
  /** True for a dot that reaches the spike. */
  isLit(index: number): boolean;
  /** Across, in percent. */
  readonly spike: number;
  readonly rate: number;
  /** The best campaigns as they turned out the second time; `null` until they are run again. */
  readonly rerun: readonly CloudDot[] | null;
};

const STEP = 6.4;
const RADIUS = 3;
const HEIGHT = 190;
/** Room for those that are run again, above the cloud. */
const SECOND = 56;

/** Heaped dots above the axis; those run again stand above, each joined to what it was. */
export function CloudMarks({ dots, isLit, spike, rate, rerun }: Props) {
  const top = rerun ? SECOND : 0;
  const base = HEIGHT + top - 4;
  const down = ({ level }: CloudDot) => base - level * STEP;
  const best = rerun ? dots.slice(-rerun.length) : [];
  return (
    <svg className="cloud" width="100%" height={HEIGHT + top} aria-hidden="true">
      <line className="cloud-rate" x1={`${rate}%`} x2={`${rate}%`} y1="0" y2={HEIGHT + top} />
      <line className="cloud-spike" x1={`${spike}%`} x2={`${spike}%`} y1={top} y2={HEIGHT + top} />
      {rerun?.map((dot, index) => {
        const before = best[index];
        if (!before) return null;
        return (
          // The best keep their order, so a place names a campaign.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above.
          <g key={index}>
            <line
              className="cloud-fall"
              x1={`${before.x}%`}
              y1={down(before)}
              x2={`${dot.x}%`}
              y2={36 - dot.level * STEP}
            />
            <circle className="cloud-again" cx={`${dot.x}%`} cy={36 - dot.level * STEP} r={RADIUS + 0.6} />
          </g>
        );
      })}
      {dots.map((dot, index) => (
        <circle
          key={`${dot.x} ${dot.level}`}
          className={isLit(index) ? "is-lit" : undefined}
          cx={`${dot.x}%`}
          cy={down(dot)}
          r={RADIUS}
        />
      ))}
    </svg>
  );
}
