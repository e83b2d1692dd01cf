import { labelPlaces } from "../geometry/label-places.ts";
import type { MoneyCurves as Curves, MoneyPoint } from "../geometry/money-curves.ts";

type Props = {
  readonly curves: Curves;
  readonly height: number;
  /** The month whose end first sees value cover cost; `null` when none does. */
  readonly breakEven: number | null;
  readonly lastMonth: number;
  readonly words: {
    readonly cost: string;
    readonly value: string;
    readonly breakEven: string;
    readonly month: string;
  };
  show(amount: number): string;
};

/** Two rising curves, what has been spent and what has come in; where the second passes the first, the stake is back. */
export function MoneyCurves({ curves, height, breakEven, lastMonth, words, show }: Props) {
  const crossing = breakEven === null ? undefined : curves.value.find(({ month }) => month === breakEven);
  const months = curves.value.slice(1);
  const labelled = labelPlaces(months.length, 10, [months.length - 1, (breakEven ?? 0) - 1]);
  const first = Math.min(...labelled);
  const bottom = curves.cost[0]?.y ?? height;
  return (
    <svg className="curve money-curves" width="100%" height={height} aria-hidden="true">
      {curves.gridlines.map((line) => (
        <g key={line.amount}>
          <line
            className={line.amount === 0 ? "ink-line" : "hair"}
            x1="0"
            x2="100%"
            y1={line.y}
            y2={line.y}
          />
          {line.amount > 0 && (
            <text className="axis-label" x="0" y={line.y - 4}>
              {show(line.amount)}
            </text>
          )}
        </g>
      ))}
      {crossing && (
        <>
          <line
            className="now-line"
            x1={`${crossing.x}%`}
            x2={`${crossing.x}%`}
            y1={crossing.y}
            y2={bottom}
          />
          <text
            className="label strong"
            x={`${crossing.x}%`}
            dx={crossing.x > 60 ? -8 : 8}
            y={bottom - 10}
            textAnchor={crossing.x > 60 ? "end" : "start"}
          >
            {words.breakEven}
          </text>
        </>
      )}
      <Curve points={curves.cost} className="cost-curve" lastMonth={lastMonth} />
      <Curve points={curves.value} className="value-curve" lastMonth={lastMonth} />
      {crossing && <circle className="curve-point" cx={`${crossing.x}%`} cy={crossing.y} r="5" />}
      <EndLabels curves={curves} words={words} />
      {months.map(
        ({ month, x }, index) =>
          labelled.has(index) && (
            <text key={month} className="axis-label" x={`${x}%`} y={bottom + 18} textAnchor="middle">
              {index === first ? `${words.month} ${month}` : month}
            </text>
          ),
      )}
    </svg>
  );
}

function Curve({
  points,
  className,
  lastMonth,
}: {
  readonly points: readonly MoneyPoint[];
  readonly className: string;
  readonly lastMonth: number;
}) {
  return points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    return (
      <line
        key={point.month}
        className={point.month > lastMonth ? `${className} dashed` : className}
        x1={`${before.x}%`}
        y1={before.y}
        x2={`${point.x}%`}
        y2={point.y}
      />
    );
  });
}

/** Each curve named at its end: the higher one above itself, the lower one below. */
function EndLabels({ curves, words }: Pick<Props, "curves" | "words">) {
  const cost = curves.cost.at(-1);
  const value = curves.value.at(-1);
  if (!cost || !value) return null;
  const isValueAbove = value.y <= cost.y;
  const at = (y: number, isAbove: boolean) => y + (isAbove ? -10 : 20);
  return (
    <>
      <text className="label cost-text" x="100%" y={at(cost.y, !isValueAbove)} textAnchor="end">
        {words.cost}
      </text>
      <text className="label value-end" x="100%" y={at(value.y, isValueAbove)} textAnchor="end">
        {words.value}
      </text>
    </>
  );
}
