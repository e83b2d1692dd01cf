import { balanceBars } from "../../../charts/geometry/balance-bars.ts";
import { labelPlaces } from "../../../charts/geometry/label-places.ts";
import { DataTable } from "../../../controls/DataTable.tsx";
import { acrossChannels, seriesOfMetric } from "../../../domain/record-tally/across-channels.ts";
import { latestChange } from "../../../domain/record-tally/latest-change.ts";
import type { TallyCell, TallySeries } from "../../../domain/record-tally/tally.ts";
import { useHub } from "../hub.ts";
import { useBoard } from "./board.ts";
import { useSaid } from "./use-said.ts";

type Props = { readonly series: readonly TallySeries[]; readonly currency: string };

const HEIGHT = 170;

/** What sales brought in above the line, what went into ads below it; nothing where only one of them is on record. */
export function SpendFigure({ series, currency }: Props) {
  const { locale } = useHub();
  const { words, tally } = useBoard();
  const said = useSaid();
  const say = words.board.spend;
  const revenue = acrossChannels(seriesOfMetric(series, "revenue", currency));
  const spend = acrossChannels(seriesOfMetric(series, "ad-spend", currency));
  const last = latestChange(spend, tally.cadence, tally.asOf)?.last;
  if (revenue.length === 0 || spend.length === 0 || !last) return null;
  const at = (cells: readonly TallyCell[], wanted: string) =>
    cells.find(({ bucket }) => bucket === wanted)?.value ?? 0;
  const buckets = [...new Set([...revenue, ...spend].map(({ bucket }) => bucket))].sort();
  const months = buckets.map((bucket) => ({ bucket, up: at(revenue, bucket), down: at(spend, bucket) }));
  const drawn = balanceBars(
    months.flatMap(({ up, down }) => [up, -down]),
    HEIGHT,
  );
  const show = said.value("revenue", currency);
  const width = 100 / months.length;
  const labelled = labelPlaces(months.length, 6, [months.length - 1]);
  return (
    <figure className="plate bench-figure">
      <header className="plate-head">
        <h3 aria-live="polite">
          {say.title(show(at(revenue, last.bucket)), show(last.value ?? 0), said.when(last.bucket))}
        </h3>
        <p>{say.caption}</p>
      </header>
      <svg className="cash" width="100%" height={HEIGHT + 24} aria-hidden="true">
        {drawn.gridlines.map((line) => (
          <line key={line.amount} className="hair" x1="0" x2="100%" y1={line.y} y2={line.y} />
        ))}
        {months.map(({ bucket }, index) => {
          const [up, down] = [drawn.bars[index * 2], drawn.bars[index * 2 + 1]];
          return (
            <g key={bucket}>
              {up && <Bar bar={up} side="value" x={index * width} width={width} />}
              {down && <Bar bar={down} side="cost" x={index * width} width={width} />}
              {labelled.has(index) && (
                <text className="mono" x={`${(index + 0.5) * width}%`} y={HEIGHT + 20} textAnchor="middle">
                  {said.shortPeriod(bucket)}
                </text>
              )}
            </g>
          );
        })}
        <line className="ink-line" x1="0" x2="100%" y1={drawn.zero} y2={drawn.zero} />
        <text className="label value" x="0" y="12">
          {say.revenue}
        </text>
        <text className="label cost" x="0" y={HEIGHT - 4}>
          {say.spent}
        </text>
      </svg>
      <DataTable
        locale={locale}
        caption={say.tableCaption}
        head={[words.board.table.period, say.revenue, say.spent]}
        rows={months.map(({ bucket, up, down }) => [said.period(bucket), show(up), show(down)])}
      />
    </figure>
  );
}

type BarProps = {
  readonly bar: { readonly top: number; readonly height: number };
  readonly side: "cost" | "value";
  readonly x: number;
  readonly width: number;
};

function Bar({ bar, side, x, width }: BarProps) {
  return (
    <rect
      className={`fill-${side}`}
      x={`${x + width * 0.2}%`}
      width={`${width * 0.6}%`}
      y={bar.top}
      height={Math.max(bar.height, 1)}
    />
  );
}
