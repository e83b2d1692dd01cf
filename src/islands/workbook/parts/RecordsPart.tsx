import { type RecordSeries, seriesOf } from "../../../domain/record/series-of.ts";
import { formatDay, formatMonth } from "../../../i18n/format/day-format.ts";
import { formatMetric } from "../../../i18n/format/metric-format.ts";
import { useDesk } from "../desk.ts";
import type { PartProps } from "./part-props.ts";

/** Series that are listed; the others are counted. */
const LISTED = 8;

/** The record sheet in short: each series with its first and its last figure. */
export function RecordsPart({ business: { records } }: PartProps) {
  const { words, format, locale, metricOf } = useDesk();
  const { records: say } = words.parts;
  const series = seriesOf(records);
  const days = records.measurements.map(({ day }) => day).sort();
  const [from = "", to = ""] = [days[0], days.at(-1)];
  const { cadence } = records;
  const show = (day: string) => (cadence === "month" ? formatMonth : formatDay)(day, locale);
  const count = records.measurements.length;
  const name = ({ metric, channel, item }: RecordSeries) =>
    [metricOf(metric)?.name ?? metric, channel, item].filter((part) => part.trim() !== "").join(", ");
  return (
    <>
      <p className="part-note">
        {say.summary(count, format.count(count), cadence)}, {say.span[cadence](show(from), show(to))}.
      </p>
      <div className="part-table">
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{say.first}</th>
              <th scope="col">{say.last}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {series.slice(0, LISTED).map((each) => {
              const unit = metricOf(each.metric)?.unit ?? "count";
              return (
                <tr key={name(each)}>
                  <th scope="row">{name(each)}</th>
                  <td>{formatMetric(each.first, unit, format, locale)}</td>
                  <td>{formatMetric(each.last, unit, format, locale)}</td>
                  <td>{say.times(format.count(each.times))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {series.length > LISTED && <p className="part-note">{say.more(series.length - LISTED)}</p>}
    </>
  );
}
