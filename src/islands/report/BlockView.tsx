import type { ReportBlock } from "../../adapters/report/report-block.ts";
import type { ReportDesk } from "../../adapters/report/report-desk.ts";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { ChartView } from "./ChartView.tsx";
import { TableView } from "./TableView.tsx";

type Props = { readonly block: ReportBlock; readonly desk: ReportDesk; readonly level: 2 | 4 };

/** One piece of a report on the screen and on paper. */
export function BlockView({ block, desk, level }: Props) {
  const Under: "h4" | "h6" = level === 2 ? "h4" : "h6";
  switch (block.kind) {
    case "lead":
      return <p className="report-finding">{block.text}</p>;
    case "text":
      return <p>{block.text}</p>;
    case "verdict":
      return <p className="report-guess">{block.text}</p>;
    case "subheading":
      return <Under className="report-under">{block.text}</Under>;
    case "figures":
      return (
        <dl className="report-figures">
          {block.rows.map(([name, figure]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="num">{figure}</dd>
            </div>
          ))}
        </dl>
      );
    case "list":
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "checks":
      return (
        <ul className="report-checks" aria-label={block.name}>
          {block.items.map(({ name, isPassed, text }) => (
            <li key={name}>
              {isPassed ? <CheckIcon /> : <MendIcon />}
              <span>
                <b>{name}</b> {text}
              </span>
            </li>
          ))}
        </ul>
      );
    case "table":
      return <TableView table={block.table} />;
    case "chart":
      return <ChartView block={block} desk={desk} />;
  }
}

function CheckIcon() {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d="M2.500 8.500l3.500 3.500 7.500-8" />
    </svg>
  );
}
