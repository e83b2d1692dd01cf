import { useId, useState } from "react";
import { MONTHS_BEFORE } from "../../domain/audit/audit-case.ts";
import type { AuditReport } from "../../domain/audit/audit-report.ts";
import { readFigures } from "../../domain/audit/report-figures.ts";
import { monthName, platformName } from "../../i18n/audit/render-audit.ts";
import type { Showing } from "../../i18n/audit/showing.ts";
import { formatQuantity } from "../../i18n/format/quantity-format.ts";

type Props = { readonly report: AuditReport; readonly showing: Showing };

/** What the client knows from its own books: the facts against which the report can be checked. */
export function ClientFile({ report, showing }: Props) {
  const { words, format, locale } = showing;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { case: auditCase } = report;
  const { scenario, post, poll } = auditCase;
  const { sales } = words.businesses[auditCase.business];
  const inTime = readFigures(auditCase, ["too-early"]);
  const inAll = readFigures(auditCase, []);
  const count = (value: number) => format.decimal(value, 0);
  const cycle = formatQuantity(scenario.salesCycle, "months", format, locale);
  const cells = (during: number, all: number) => (
    <>
      <td>{count(during)}</td>
      <td>{count(all - during)}</td>
      <td>{count(all)}</td>
    </>
  );
  const staff = scenario.investment.find((line) => line.kind === "staff");
  return (
    <aside className="audit-file" aria-labelledby={id}>
      <h2 id={id}>{words.file.title}</h2>
      <button
        type="button"
        className="audit-file-toggle needs-js"
        aria-expanded={isOpen}
        aria-controls={`${id}-body`}
        onClick={() => setOpen(!isOpen)}
      >
        {words.file.title}
      </button>
      {/* Focusable while it lies over a small screen, where it scrolls. */}
      <div
        id={`${id}-body`}
        className={isOpen ? "audit-file-body is-open" : "audit-file-body"}
        tabIndex={isOpen ? 0 : undefined}
      >
        <div>
          <p>{words.file.intro}</p>
          <table>
            <caption>{words.capital(words.file.records(sales))}</caption>
            <thead>
              <tr>
                <td />
                <th scope="col">{words.file.during}</th>
                <th scope="col">{words.file.after(cycle)}</th>
                <th scope="col">{words.file.total}</th>
              </tr>
            </thead>
            <tbody>
              {inAll.rows.map(({ platform, orders }, index) => (
                <tr key={platform}>
                  <th scope="row">{platformName(platform)}</th>
                  {cells(inTime.rows[index]?.orders ?? 0, orders)}
                </tr>
              ))}
              <tr>
                <th scope="row">{words.file.twice}</th>
                {cells(-inTime.twice, -inAll.twice)}
              </tr>
              <tr className="is-total">
                <th scope="row">{words.file.once}</th>
                {cells(inTime.orders, inAll.orders)}
              </tr>
            </tbody>
          </table>
          <h3>{words.file.shop(sales)}</h3>
          <dl className="audit-file-months">
            {auditCase.shopOrders.map((orders, index) => {
              const month = monthName(report, index - MONTHS_BEFORE, words, "short");
              return (
                <div key={month} className={index < MONTHS_BEFORE ? undefined : "is-during"}>
                  <dt>{month}</dt>
                  <dd>{count(orders)}</dd>
                </div>
              );
            })}
          </dl>
        </div>
        <ul>
          <li>{words.file.cycle(cycle)}</li>
          <li>{words.file.sale(format.money(scenario.orderValue), format.percent(scenario.margin))}</li>
          {staff?.kind === "staff" && (
            <li>
              {words.file.team(
                formatQuantity(staff.hours, "hours", format, locale),
                format.money(staff.hourlyCost),
              )}
            </li>
          )}
          <li>
            {words.file.bills(
              format.money(inAll.costs.ads),
              format.money(inAll.costs.agency),
              format.money(inAll.costs.content),
            )}
          </li>
          <li>{words.file.post(format.money(post.stake), count(post.orders), sales)}</li>
          <li>{words.file.poll(count(poll.answers), count(poll.favourable), count(poll.customers))}</li>
        </ul>
      </div>
    </aside>
  );
}
