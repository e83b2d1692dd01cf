import type { LedgerLayout } from "../geometry/ledger-layout.ts";
import { Hatching } from "./Hatching.tsx";

type Props = {
  readonly layout: LedgerLayout;
  /** How far below its top a label's first line stands, in pixels. */
  readonly labelOffset: number;
  showTick(amount: number): string;
};

const WIDTH = 124;
const STRIP = 20;
const LEADER = 12;
const COST_X = LEADER;
const VALUE_X = WIDTH - LEADER - STRIP;
const SPINE = { from: COST_X + STRIP, to: VALUE_X };

/** The two bars of the ledger and the ruled spine between them, with a leader from each cost to its label. */
export function LedgerSpine({ layout, labelOffset, showTick }: Props) {
  const orders = strokes(0, layout.pendingStart, layout.orderHeight);
  const isPending = layout.valueEnd - layout.pendingStart > 0.5;
  return (
    <svg
      className="account-spine"
      width={WIDTH}
      height={layout.height}
      viewBox={`0 0 ${WIDTH} ${layout.height}`}
      aria-hidden="true"
    >
      {isPending && <Hatching />}
      {layout.costs.map((slice, index) => {
        const label = (layout.costLabels[index] ?? 0) + labelOffset;
        const middle = Math.min(
          (slice.start + slice.end) / 2,
          Math.max(slice.start + labelOffset, slice.start),
        );
        return (
          <g key={slice.id}>
            <rect
              className="fill-cost"
              x={COST_X}
              width={STRIP}
              y={slice.start}
              height={Math.max(0, slice.end - slice.start)}
            />
            {slice.id === "staff" && (
              <path className="cut" d={cuts(COST_X, strokes(slice.start, slice.end, layout.hourHeight))} />
            )}
            {index > 0 && (
              <line className="cut" x1={COST_X} x2={COST_X + STRIP} y1={slice.start} y2={slice.start} />
            )}
            <path className="leader" d={`M0 ${label}H4L${COST_X - 4} ${middle}H${COST_X}`} />
          </g>
        );
      })}
      <rect className="fill-value" x={VALUE_X} width={STRIP} y="0" height={layout.pendingStart} />
      {isPending && (
        <rect
          className="hatched-value"
          x={VALUE_X}
          width={STRIP}
          y={layout.pendingStart}
          height={layout.valueEnd - layout.pendingStart}
        />
      )}
      <path className="cut" d={cuts(VALUE_X, orders)} />
      <g className="spine-tick">
        <path d={layout.ticks.map(tickPath).join("")} />
        {layout.ticks
          .filter((tick) => tick.long)
          .map((tick) => (
            <text key={tick.amount} x={WIDTH / 2} y={tick.y + 3.5} textAnchor="middle">
              {showTick(tick.amount)}
            </text>
          ))}
      </g>
    </svg>
  );
}

/** Where to cut a bar so that each piece is one unit; none where the pieces would run together. */
function strokes(from: number, to: number, unit: number): readonly number[] {
  if (unit < 2.5) return [];
  return Array.from(
    { length: Math.floor((to - from) / unit - 1e-9) },
    (_, index) => from + (index + 1) * unit,
  );
}

/** One path that cuts the bar at `x` across at each of `ys`. */
function cuts(x: number, ys: readonly number[]): string {
  return ys.map((y) => `M${x} ${y}h${STRIP}`).join("");
}

function tickPath(tick: LedgerLayout["ticks"][number]): string {
  const length = tick.long ? 10 : 5;
  return `M${SPINE.from} ${tick.y}h${length}M${SPINE.to} ${tick.y}h${-length}`;
}
