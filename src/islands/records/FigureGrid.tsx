import { memo, useRef } from "react";
import type { DatedFigure } from "../../domain/record/dated-figure.ts";
import { formatFigure } from "./format-figure.ts";
import { useHub } from "./hub.ts";
import { shortPeriod } from "./short-day.ts";
import { useWindowRows } from "./use-window-rows.ts";

type Props = { readonly figures: readonly DatedFigure[] };

const COLUMNS = ["period", "channel", "item", "metric", "value", "source"] as const;

/** The figures as a table of which only the rows in view are drawn. */
export function FigureGrid({ figures }: Props) {
  const { words } = useHub();
  const say = words.page.table;
  const box = useRef<HTMLDivElement>(null);
  const { first, last, rowHeight } = useWindowRows(box, figures.length);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard must be able to scroll it
    <section className="figure-grid" ref={box} tabIndex={0} aria-label={say.name}>
      <table aria-rowcount={figures.length + 1}>
        <caption className="visually-hidden">{say.name}</caption>
        <thead>
          <tr aria-rowindex={1} className="figure-row">
            {COLUMNS.map((column) => (
              <th scope="col" key={column} className={`is-${column}`}>
                {say[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody style={{ blockSize: figures.length * rowHeight, paddingBlockStart: first * rowHeight }}>
          {figures.slice(first, last).map((figure, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; another figure in it is another text
            <FigureRow key={first + index} figure={figure} place={first + index + 2} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const FigureRow = memo(function FigureRow({ figure, place }: { figure: DatedFigure; place: number }) {
  const { words, locale, format, metricName } = useHub();
  const say = words.page.table;
  const { start, end, channel, item, metric, source, row } = figure;
  return (
    <tr aria-rowindex={place} className="figure-row">
      <td className="is-period">{shortPeriod(start, end, locale, say.span)}</td>
      <td className="is-channel">{channel}</td>
      <td className="is-item" title={item}>
        {item}
      </td>
      <td className="is-metric">{metricName(metric)}</td>
      <td className="is-value">{formatFigure(figure, format)}</td>
      <td className="is-source" title={source}>
        {row > 0 ? say.line(source, String(row)) : source}
      </td>
    </tr>
  );
});
