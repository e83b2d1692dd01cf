import { DataTable } from "../../controls/DataTable.tsx";
import { MONTHS_BEFORE } from "../../domain/audit/audit-case.ts";
import type { AuditReport } from "../../domain/audit/audit-report.ts";
import { monthName } from "../../i18n/audit/render-audit.ts";
import type { Showing } from "../../i18n/audit/showing.ts";

type Props = {
  readonly report: AuditReport;
  /** Only the low month and the last, as a report with the flaw draws it. */
  readonly isPicked: boolean;
  /** Lower on paper, where the whole report is to fit a page. */
  readonly medium: keyof typeof HEIGHTS;
  /** Names the sheet it stands on. */
  readonly label: string;
  readonly showing: Showing;
};

const HEIGHTS = { screen: 132, paper: 68 };
const TOP = 20; // room for the figure on the highest bar

/** The client's sales month by month, or the two months that the report prefers to show. */
export function MonthsChart({ report, isPicked, medium, label, showing }: Props) {
  const { words, format, locale } = showing;
  const { case: auditCase, side } = report;
  const height = HEIGHTS[medium];
  const { sales } = words.businesses[auditCase.business];
  const all = auditCase.shopOrders.map((orders, index) => ({ index, orders }));
  const shown = isPicked
    ? all.filter(({ index }) => index === side.months.weakest.index || index === all.length - 1)
    : all;
  const most = Math.max(...shown.map(({ orders }) => orders));
  const y = (orders: number) => height - (orders / most) * (height - TOP);
  const step = 100 / shown.length;
  const name = (index: number, length: "full" | "short") =>
    monthName(report, index - MONTHS_BEFORE, words, length);
  const [first, last] = [shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0];
  const title = words.capital(
    isPicked
      ? words.report.monthsTwo(sales, name(first, "full"), name(last, "full"))
      : words.report.monthsAll(sales),
  );
  const usual = format.decimal(side.months.usual, 1);
  return (
    <figure className="audit-months">
      <figcaption>{title}</figcaption>
      <svg width="100%" height={height + 22} aria-hidden="true">
        {shown.map(({ index, orders }, place) => (
          <g key={index}>
            <rect
              className={index < MONTHS_BEFORE ? "audit-before" : "audit-during"}
              x={`${place * step + step * 0.16}%`}
              width={`${step * 0.68}%`}
              y={y(orders)}
              height={height - y(orders)}
            />
            <text className="mono" x={`${(place + 0.5) * step}%`} y={y(orders) - 6} textAnchor="middle">
              {format.decimal(orders, 0)}
            </text>
            <text className="audit-month" x={`${(place + 0.5) * step}%`} y={height + 16} textAnchor="middle">
              {name(index, "short")}
            </text>
          </g>
        ))}
        {!isPicked && (
          <line
            className="audit-average"
            x1="0"
            x2={`${step * MONTHS_BEFORE}%`}
            y1={y(side.months.usual)}
            y2={y(side.months.usual)}
          />
        )}
        <line className="audit-base" x1="0" x2="100%" y1={height} y2={height} />
      </svg>
      {!isPicked && <p className="audit-average-note">{words.report.average(usual)}</p>}
      <DataTable
        locale={locale}
        caption={`${title} (${label})`}
        head={[words.report.month, words.capital(sales)]}
        rows={shown.map(({ index, orders }) => [name(index, "full"), format.decimal(orders, 0)])}
      />
    </figure>
  );
}
