import { type BalanceBar, balanceBars } from "../../../charts/geometry/balance-bars.ts";
import { Hatching } from "../../../charts/marks/Hatching.tsx";
import { isDefined } from "../../../domain/quantity/outcome.ts";
import { breakEvenMonth } from "../../../domain/roi/break-even.ts";
import type { Projection } from "../../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../../domain/simulation/scenario.ts";
import type { Speech } from "./speech.ts";

const HEIGHT = 170; // of the geometry; drawn in percent, whatever the screen
const LABEL_HEIGHT = 16;
const APART = 0.15; // of the width: labels nearer than this run together

type Props = { readonly scenario: Scenario; readonly projection: Projection; readonly speech: Speech };

/** The cumulated balance month by month: below the line the stake is not back yet. */
export function BalanceMonths({ scenario, projection, speech }: Props) {
  const { words, format } = speech;
  const { months } = projection;
  const balances = months.map((row) => row.cumulatedProfit);
  const { bars, zero } = balanceBars(balances, HEIGHT);
  const paidBack = breakEvenMonth(balances);
  const width = 100 / months.length;
  const percent = (y: number) => `${(y / HEIGHT) * 100}%`;
  const labelled = labelledMonths(
    [isDefined(paidBack) ? paidBack : 0, months.length, scenario.months, 1],
    months.length,
  );
  const anchor = (index: number) =>
    index === 0 ? "start" : index === months.length - 1 ? "end" : ("middle" as const);
  const at = (index: number) =>
    `${index === 0 ? 0 : index === months.length - 1 ? 100 : (index + 0.5) * width}%`;
  return (
    <div className="balance-months" role="img" aria-label={words.payback.chart}>
      <svg width="100%" height="8em" aria-hidden="true">
        <Hatching />
        {months.map((row, index) => (
          <rect
            key={row.month}
            className={`${row.afterHorizon ? "hatched" : "fill"}-${row.cumulatedProfit < 0 ? "cost" : "value"}`}
            x={`${(index + 0.14) * width}%`}
            width={`${width * 0.72}%`}
            y={percent(bars[index]?.top ?? 0)}
            height={percent(Math.max(bars[index]?.height ?? 0, 1))}
          />
        ))}
        <line className="balance-line" x1="0" x2="100%" y1={percent(zero)} y2={percent(zero)} />
        {months.map(
          (row, index) =>
            labelled.has(row.month) &&
            isClear(bars, balances, index) && (
              <text
                key={row.month}
                className={row.cumulatedProfit < 0 ? "cost" : "value"}
                x={at(index)}
                y={percent((bars[index]?.labelY ?? 0) + (row.cumulatedProfit < 0 ? 6 : 0))}
                textAnchor={anchor(index)}
              >
                {format.money(row.cumulatedProfit, "always")}
              </text>
            ),
        )}
      </svg>
      <svg width="100%" height="1.300em" aria-hidden="true">
        {months.map(
          (row, index) =>
            labelled.has(row.month) && (
              <text key={row.month} x={at(index)} y="1em" textAnchor={anchor(index)}>
                {words.payback.figure(format.count(row.month))}
              </text>
            ),
        )}
      </svg>
    </div>
  );
}

/** The months that get a label, the first named first served: none so near another that they would run together. */
function labelledMonths(wanted: readonly number[], months: number): ReadonlySet<number> {
  const kept = new Set<number>();
  for (const month of wanted) {
    const isFree = [...kept].every((other) => Math.abs(other - month) / months >= APART);
    if (month > 0 && isFree) kept.add(month);
  }
  return kept;
}

/** True where the figure at a bar's end has room: no longer bar on the same side runs through it. */
function isClear(bars: readonly BalanceBar[], balances: readonly number[], index: number): boolean {
  // Up to eleven months a label is no wider than its column.
  const reach = bars.length > 11 ? Math.ceil(bars.length * 0.07) : 0;
  const height = bars[index]?.height ?? 0;
  const isBelow = (balances[index] ?? 0) < 0;
  return bars.every(
    (bar, other) =>
      Math.abs(other - index) > reach ||
      (balances[other] ?? 0) < 0 !== isBelow ||
      bar.height <= height + LABEL_HEIGHT / 2,
  );
}
