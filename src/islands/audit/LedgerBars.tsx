import type { ReportFigures } from "../../domain/audit/report-figures.ts";
import type { Showing } from "../../i18n/audit/showing.ts";

type Props = {
  readonly figures: ReportFigures;
  readonly showing: Showing;
};

const PARTS = ["ads", "agency", "content", "staff"] as const;

/** What the report says it cost and brought, as two bars of one scale; every figure stands beside its bar. */
export function LedgerBars({ figures, showing }: Props) {
  const { format } = showing;
  const words = showing.words.report;
  const { costs, investment, value } = figures;
  const largest = Math.max(investment, value, 1);
  const percent = (amount: number) => `${Number(((amount / largest) * 100).toFixed(2))}%`;
  const parts = PARTS.filter((part) => costs[part] > 0);
  let start = 0;
  return (
    <figure className="audit-ledger">
      <figcaption>{words.ledger}</figcaption>
      <p className="cost">
        <span>{words.cost}</span> <b>{format.money(investment)}</b>
      </p>
      <svg width="100%" height="16" aria-hidden="true">
        {parts.map((part) => {
          const from = start;
          start += costs[part];
          return (
            <g key={part}>
              <rect className="fill-cost" x={percent(from)} width={percent(costs[part])} height="16" />
              {from > 0 && (
                <line className="audit-cut" x1={percent(from)} x2={percent(from)} y1="0" y2="16" />
              )}
            </g>
          );
        })}
      </svg>
      <ul className="audit-parts">
        {parts.map((part) => (
          <li key={part}>
            {words.parts[part]} {format.money(costs[part])}
          </li>
        ))}
      </ul>
      <p className="value">
        <span>{words.value}</span> <b>{format.money(value)}</b>
      </p>
      <svg width="100%" height="16" aria-hidden="true">
        <rect className="fill-value" width={percent(value)} height="16" />
      </svg>
    </figure>
  );
}
