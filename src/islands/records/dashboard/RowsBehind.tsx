import { NO_FILTER } from "../../../domain/record/filter-figures.ts";
import { RATE_PARTS } from "../../../domain/record-tally/nature.ts";
import { useHub } from "../hub.ts";
import { type ChannelSeries, useBoard } from "./board.ts";

/** Files that are named; the grid has all of them. */
const NAMED = 3;

/** Where a figure comes from: its files, and a press that shows its rows in the grid. A rate's are those of what it is divided from. */
export function RowsBehind({ metric, channels }: ChannelSeries) {
  const { format, metricName } = useHub();
  const { words, onShowFigures } = useBoard();
  const say = words.board;
  const rows = channels.reduce((sum, series) => sum + series.rows, 0);
  const sources = [...new Set(channels.flatMap((series) => series.sources))];
  const parts = RATE_PARTS[metric];
  const only = channels.length === 1 ? (channels[0]?.channel ?? "") : "";
  const show = (shown: string) => onShowFigures({ ...NO_FILTER, metric: shown, channel: only });
  const named = [
    ...sources.slice(0, NAMED),
    ...(sources.length > NAMED ? [say.more(format.count(sources.length - NAMED))] : []),
  ];
  return (
    <p className="board-rows">
      {sources.length > 0 && <span>{say.sources(named.join(", "))}</span>}{" "}
      {rows > 0 ? (
        <button type="button" className="text-button" onClick={() => show(metric)}>
          {say.rows(format.count(rows), rows)}
        </button>
      ) : (
        parts &&
        [parts.part, parts.whole].map((each) => (
          <button key={each} type="button" className="text-button" onClick={() => show(each)}>
            {say.rowsOf(metricName(each))}
          </button>
        ))
      )}
    </p>
  );
}
