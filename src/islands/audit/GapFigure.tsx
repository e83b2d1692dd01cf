import type { AuditReport } from "../../domain/audit/audit-report.ts";
import { roiGap } from "../../domain/audit/roi-gap.ts";
import type { Showing } from "../../i18n/audit/showing.ts";

type Props = { readonly report: AuditReport; readonly showing: Showing };

/** From the sound net ROI to the claimed one, slip by slip. */
export function GapFigure({ report, showing }: Props) {
  const { words, format } = showing;
  const gap = roiGap(report);
  const points = (rate: number) => {
    const count = rate * 100;
    return words.gap.percentPoints(format.decimal(count, 1), count);
  };
  const signed = (rate: number) => `${rate > 0 ? "+" : ""}${points(rate)}`;
  const ends = [0, gap.sound, ...gap.parts.map(({ to }) => to)];
  const low = Math.min(...ends);
  const span = Math.max(...ends) - low || 1;
  const x = (rate: number) => `${Number((((rate - low) / span) * 100).toFixed(2))}%`;
  const width = (one: number, other: number) =>
    `${Number(((Math.abs(one - other) / span) * 100).toFixed(2))}%`;
  const bar = (from: number, to: number, isOutline: boolean) => (
    <svg width="100%" height="16" aria-hidden="true">
      <line className="audit-zero" x1={x(0)} x2={x(0)} y1="0" y2="16" />
      <rect
        className={isOutline ? "audit-lowers" : "audit-raises"}
        x={x(Math.min(from, to))}
        width={width(from, to)}
        y="3"
        height="10"
      />
    </svg>
  );
  return (
    <figure className="audit-gap">
      <figcaption>
        <strong>{words.gap.title(points(gap.claimed - gap.sound))}</strong>
        <span>{words.gap.text(format.percent(gap.claimed), format.percent(gap.sound))}</span>
      </figcaption>
      <table>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{words.gap.part}</th>
            <td />
            <th scope="col">{words.gap.points}</th>
          </tr>
        </thead>
        <tbody>
          <tr className="is-total">
            <th scope="row">{words.gap.sound}</th>
            <td>{bar(0, gap.sound, gap.sound < 0)}</td>
            <td>{format.percent(gap.sound)}</td>
          </tr>
          {gap.parts.map(({ flaw, points: added, from, to }) => (
            <tr key={flaw}>
              <th scope="row">{words.flaws[flaw]}</th>
              <td>{bar(from, to, to < from)}</td>
              <td>{signed(added)}</td>
            </tr>
          ))}
          <tr className="is-total">
            <th scope="row">{words.gap.claimed}</th>
            <td>{bar(0, gap.claimed, false)}</td>
            <td>{format.percent(gap.claimed)}</td>
          </tr>
        </tbody>
      </table>
      <p>{words.gap.note}</p>
    </figure>
  );
}
