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
            {slice.id === "staff" &&
              strokes(slice.start, slice.end, layout.hourHeight).map((y) => (
                <line className="cut" key={y} x1={COST_X} x2={COST_X + STRIP} y1={y} y2={y} />
              ))}
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
      {orders.map((y) => (
        <line className="cut" key={y} x1={VALUE_X} x2={VALUE_X + STRIP} y1={y} y2={y} />
      ))}
      {layout.ticks.map((tick) => (
        <g key={tick.y} className="spine-tick">
          <path
            d={`M${SPINE.from} ${tick.y}h${tick.long ? 10 : 5}M${SPINE.to} ${tick.y}h${tick.long ? -10 : -5}`}
          />
          {tick.long && (
            <text x={WIDTH / 2} y={tick.y + 3.5} textAnchor="middle">
              {showTick(tick.amount)}
            </text>
          )}
        </g>
      ))}
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
