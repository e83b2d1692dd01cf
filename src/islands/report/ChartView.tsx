import type { ReportBlock } from "../../adapters/report/report-block.ts";
import type { ReportDesk } from "../../adapters/report/report-desk.ts";
import { moneyCurves } from "../../charts/geometry/money-curves.ts";
import { HistogramMarks } from "../../charts/marks/HistogramMarks.tsx";
import { MoneyCurves } from "../../charts/marks/MoneyCurves.tsx";
import { DataTable } from "../../controls/DataTable.tsx";
import { isDefined } from "../../domain/quantity/outcome.ts";
import { breakEvenMonth } from "../../domain/roi/break-even.ts";
import { projectScenario } from "../../domain/simulation/project-scenario.ts";

type Chart = Extract<ReportBlock, { readonly kind: "chart" }>;
type Props = { readonly block: Chart; readonly desk: ReportDesk };

const CURVES = 230; // height of the curves
const BAR = 12;

/** A chart of the report: its finding, the drawing, and its table one press away. */
export function ChartView({ block, desk }: Props) {
  const { title, caption, table } = block;
  return (
    <figure className="report-chart">
      <figcaption>
        <b>{title}</b>
        {caption && <span>{caption}</span>}
      </figcaption>
      <Drawing block={block} desk={desk} />
      <DataTable locale={desk.locale} caption={table.name} head={table.head} rows={table.rows} />
    </figure>
  );
}

function Drawing({ block, desk }: Props) {
  switch (block.chart) {
    case "time":
      return <TimeDrawing desk={desk} />;
    case "spread":
      return <SpreadDrawing desk={desk} />;
    case "matters":
      return <MattersDrawing block={block} desk={desk} />;
  }
}

function TimeDrawing({ desk: { business, words, format } }: { readonly desk: ReportDesk }) {
  const { plan } = business;
  if (!plan) return null;
  const { months, investment, value } = projectScenario(plan.scenario);
  const month = breakEvenMonth(months.map(({ cumulatedProfit }) => cumulatedProfit));
  const isPaidBack = isDefined(month) && investment > 0;
  const curves = moneyCurves(
    months.map((row) => ({ month: row.month, cost: row.cumulatedInvestment, value: row.cumulatedValue })),
    CURVES,
    { left: 1, right: 2, top: 22, bottom: 24 },
  );
  const { time } = words;
  return (
    <MoneyCurves
      curves={curves}
      height={CURVES}
      breakEven={isPaidBack ? month : null}
      lastMonth={plan.scenario.months}
      words={{
        cost: time.cost(format.money(investment)),
        value: time.value(format.money(value)),
        breakEven: isPaidBack ? time.breakEven(format.count(month)) : "",
        month: time.month,
      }}
      show={(cents) => format.count(cents / 100)}
    />
  );
}

function SpreadDrawing({ desk: { business, uncertainty, words, format } }: { readonly desk: ReportDesk }) {
  if (!uncertainty) return null;
  return (
    <HistogramMarks
      histogram={uncertainty.summary.netRoi.histogram}
      band={uncertainty.band.net}
      target={business.plan?.target ?? null}
      words={words.histogram}
      show={(rate) => format.percent(rate, "always")}
    />
  );
}

/** A bar for each assumption, as long as its share; the words beside it say the same. */
function MattersDrawing({ block: { table }, desk: { uncertainty } }: Props) {
  const shares = uncertainty?.shares ?? [];
  const most = shares[0]?.share ?? 1;
  return (
    <ol className="report-bars">
      {shares.map(({ input, share }, index) => (
        <li key={input}>
          <span>{table.rows[index]?.[0]}</span>
          <svg width="100%" height={BAR} aria-hidden="true">
            <rect width={`${(share / most) * 100}%`} height={BAR} />
          </svg>
          <span className="num">{table.rows[index]?.[1]}</span>
        </li>
      ))}
    </ol>
  );
}
