import type { ReactNode } from "react";
import type { AuditReport, Statement } from "../../domain/audit/audit-report.ts";
import { SECTIONS } from "../../domain/audit/statements.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import { grossReturn } from "../../domain/roi/return.ts";
import { monthName, platformName } from "../../i18n/audit/render-audit.ts";
import type { Showing } from "../../i18n/audit/showing.ts";
import { LedgerBars } from "./LedgerBars.tsx";
import { MonthsChart } from "./MonthsChart.tsx";

type Props = {
  readonly report: AuditReport;
  readonly showing: Showing;
  /** Names the sheet: as handed in, or corrected. */
  readonly label: string;
  readonly isCorrected?: boolean;
  readonly medium?: "screen" | "paper";
  /** A statement on the sheet, with the letter that names it. */
  line(statement: Statement, letter: string): ReactNode;
};

/** A report as its agency would hand it in, on one sheet. What its statements do when touched is the caller's. */
export function ReportSheet({ report, showing, label, isCorrected = false, medium = "screen", line }: Props) {
  const { words, format } = showing;
  const { case: auditCase, claimed, statements } = report;
  const business = words.businesses[auditCase.business];
  const month = (fromStart: number) => monthName(report, fromStart, words);
  const perDollar = grossReturn(claimed.value, claimed.investment);
  const letterOf = (statement: Statement) => String.fromCharCode(65 + statements.indexOf(statement));
  return (
    <article className={isCorrected ? "audit-sheet is-corrected" : "audit-sheet"} aria-label={label}>
      <header className="audit-letterhead">
        <p>
          <b>{words.agencies[auditCase.agency]}</b>
          <span>
            {words.report.kind}, {words.report.period(month(0), month(auditCase.scenario.months - 1))}
          </span>
        </p>
        <h3>{business.name}</h3>
        <p>{words.report.preparedFor(business.name, business.is)}</p>
        <p>{words.report.goal(format.decimal(auditCase.goal, 0), business.sales)}</p>
      </header>
      <div className="audit-headline">
        <div>
          <h4>{words.report.netRoi}</h4>
          <p className="audit-roi">{isDefined(claimed.netRoi) ? format.percent(claimed.netRoi) : ""}</p>
          <p className="audit-formula">
            {words.report.formula(format.money(claimed.value), format.money(claimed.investment))}
          </p>
          <p>
            {isCorrected
              ? words.report.result(
                  format.money(Math.abs(claimed.value - claimed.investment)),
                  claimed.value >= claimed.investment,
                )
              : words.report.boast(isDefined(perDollar) ? format.price(perDollar * 100) : "")}
          </p>
        </div>
        <LedgerBars figures={claimed} showing={showing} />
      </div>
      {SECTIONS.map((section) => (
        <section key={section} className="audit-section">
          <h4>{words.report.sections[section]}</h4>
          {section === "results" && (
            // Focusable, because a wide table scrolls and a keyboard must be able to scroll it.
            <section
              className="table-scroll"
              // biome-ignore lint/a11y/noNoninteractiveTabindex: as above.
              tabIndex={0}
              aria-label={`${words.report.table(business.sales)} (${label})`}
            >
              <table>
                <caption className="visually-hidden">{words.report.table(business.sales)}</caption>
                <thead>
                  <tr>
                    <th scope="col">{words.report.columns.channel}</th>
                    <th scope="col">{words.report.columns.ads}</th>
                    <th scope="col">{words.report.columns.visits}</th>
                    <th scope="col">{words.capital(business.sales)}</th>
                  </tr>
                </thead>
                <tbody>
                  {claimed.rows.map(({ platform, adSpend, visits, orders }) => (
                    <tr key={platform}>
                      <th scope="row">{platformName(platform)}</th>
                      <td className="cost">{format.money(adSpend)}</td>
                      <td>{format.decimal(visits, 0)}</td>
                      <td>{format.decimal(orders, 0)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )}
          {statements
            .filter((statement) => statement.section === section)
            .map((statement) => (
              <div key={statement.id} className="audit-line">
                {line(statement, letterOf(statement))}
                {statement.id === "months" && (
                  <MonthsChart
                    label={label}
                    medium={medium}
                    report={report}
                    isPicked={statement.flaw === "weak-month"}
                    showing={showing}
                  />
                )}
              </div>
            ))}
        </section>
      ))}
      <p className="audit-fiction caption">{words.fiction}</p>
    </article>
  );
}
