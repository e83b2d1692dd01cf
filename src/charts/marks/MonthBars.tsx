import { balanceBars } from "../geometry/balance-bars.ts";
import { labelPlaces } from "../geometry/label-places.ts";
import { Hatching } from "./Hatching.tsx";

export type MonthBar = {
  readonly month: number;
  readonly amount: number;
  readonly side: "cost" | "value";
  /** Not in yet on the last day of activity. */
  readonly isPending: boolean;
};

type Props = {
  readonly bars: readonly MonthBar[];
  readonly height: number;
  /** The month to stress; `null` for none. */
  readonly now: number | null;
  /** The last month of activity, marked where months follow it. */
  readonly lastMonth: number;
  readonly words: { readonly month: string; readonly endOfPlan: string };
  show(amount: number): string;
};

const LABEL = 16; // room for the words over the line at the end of the activity

/** An amount for each month, up and down from zero; what comes after the activity is hatched. */
export function MonthBars({ bars, height, now, lastMonth, words, show }: Props) {
  const drawn = balanceBars(
    bars.map((bar) => bar.amount),
    height,
  );
  const width = 100 / bars.length;
  const hasEnd = bars.length > lastMonth;
  const top = hasEnd ? LABEL : 0;
  // On a long horizon only some bars have room for their figure.
  const labelled = labelPlaces(bars.length, 9, [bars.length - 1, lastMonth - 1]);
  const inOrder = [...labelled].sort((one, other) => one - other);
  // In a narrow drawing every other figure makes room for its neighbours', the last one apart.
  const isSpare = (index: number) =>
    inOrder.length > 6 && inOrder.indexOf(index) % 2 === 1 && index !== bars.length - 1;
  return (
    <svg className="cash" width="100%" height={top + height + 24} aria-hidden="true">
      <Hatching />
      <g transform={`translate(0 ${top})`}>
        {drawn.gridlines.map((line) => (
          <line key={line.amount} className="hair" x1="0" x2="100%" y1={line.y} y2={line.y} />
        ))}
        {bars.map(({ month, amount, side, isPending }, index) => {
          const bar = drawn.bars[index];
          if (!bar) return null;
          const middle = `${(index + 0.5) * width}%`;
          return (
            <g key={month}>
              <rect
                className={isPending ? `hatched-${side}` : `fill-${side}`}
                x={`${index * width + width * 0.14}%`}
                width={`${width * 0.72}%`}
                y={bar.top}
                height={Math.max(bar.height, 1)}
              />
              {labelled.has(index) && (
                <>
                  <text
                    className={`mono ${side}${isSpare(index) ? " is-spare" : ""}`}
                    x={middle}
                    y={bar.labelY}
                    textAnchor="middle"
                  >
                    {show(amount)}
                  </text>
                  <text
                    className={month === now ? "mono is-now" : "mono"}
                    x={middle}
                    y={height + 20}
                    textAnchor="middle"
                  >
                    {index === inOrder[0] ? `${words.month} ${month}` : month}
                  </text>
                </>
              )}
            </g>
          );
        })}
        <line className="ink-line" x1="0" x2="100%" y1={drawn.zero} y2={drawn.zero} />
      </g>
      {hasEnd && (
        <>
          <line
            className="ink-line dashed"
            x1={`${lastMonth * width}%`}
            x2={`${lastMonth * width}%`}
            y1="0"
            y2={top + height}
          />
          <text
            className="label"
            x={`${lastMonth * width}%`}
            dx={lastMonth * width < 40 ? 6 : -6}
            y="10"
            textAnchor={lastMonth * width < 40 ? "start" : "end"}
          >
            {words.endOfPlan}
          </text>
        </>
      )}
    </svg>
  );
}
