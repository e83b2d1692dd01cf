import type { ImportAnswers } from "../../domain/record-import/import-answers.ts";
import type { ReadTable } from "../../domain/record-import/import-reading.ts";
import { formatDay } from "../../i18n/format/day-format.ts";
import { formatFigure } from "../../i18n/format/recorded-figure-format.ts";
import { ColumnRoles } from "./ColumnRoles.tsx";
import { useHub } from "./hub.ts";
import { SkippedList } from "./SkippedList.tsx";

type Props = {
  readonly table: ReadTable;
  readonly answers: ImportAnswers;
  onAnswer(change: Partial<ImportAnswers>): void;
};

/** What was read in one table of a file: its period, its sums, its columns, and what was left out. */
export function ReadTableCard({ table, answers, onAnswer }: Props) {
  const { words, format, locale, metricName } = useHub();
  const say = words.import;
  const { period, currency, rows, sums } = table;
  const facts = [
    rows > 0 ? say.facts.rows(format.count(rows), rows) : say.facts.noRows,
    period ? say.facts.period(formatDay(period.start, locale), formatDay(period.end, locale)) : "",
    currency ? say.facts.currency(currency) : "",
  ].filter(Boolean);
  const title = say.table(table.title, table.headerLine);
  return (
    <section className="read-table" aria-label={title}>
      <h5>{title}</h5>
      <p>{facts.join(" · ")}</p>
      {sums.length > 0 && (
        <dl className="read-sums" aria-label={say.sums}>
          {sums.map(({ metric, count, total }) => (
            <div key={metric}>
              <dt>{metricName(metric)}</dt>
              <dd>
                {total === null ? (
                  <small>{say.noTotal(format.count(count))}</small>
                ) : (
                  formatFigure({ metric, value: total, currency: currency ?? "" }, format)
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <SkippedList table={table} />
      <ColumnRoles table={table} answers={answers} onAnswer={onAnswer} />
    </section>
  );
}
