import { Ruler } from "../../../charts/marks/Ruler.tsx";
import type { TallyCell } from "../../../domain/record-tally/tally.ts";
import { useHub } from "../hub.ts";
import { type ChannelSeries, useBoard } from "./board.ts";
import { useSaid } from "./use-said.ts";

type Props = ChannelSeries & {
  /** All channels together. */
  readonly all: readonly TallyCell[];
  readonly currency: string;
  /** Place of the month or week that is read. */
  readonly at: number;
  onRead(at: number): void;
};

/** Reads the points of a line one by one, by hand or by the arrow keys: each with what its channels made of it. */
export function PeriodReader({ metric, channels, all, currency, at, onRead }: Props) {
  const { metricName } = useHub();
  const say = useBoard().words.board.reader;
  const said = useSaid();
  const cell = all[at];
  if (!cell || all.length < 2) return null;
  const value = said.cell(metric, currency, cell);
  const parts = channels.flatMap(({ channel, cells }) => {
    const own = cells.find(({ bucket }) => bucket === cell.bucket);
    return own && channels.length > 1 && channel !== ""
      ? [say.part(channel, said.cell(metric, currency, own))]
      : [];
  });
  const text = say.reading(said.period(cell.bucket), value, parts.join(", "));
  return (
    <div className="period-reader">
      <span className="ruler-slider">
        <Ruler divisions={all.length - 1} major={1} height={14} />
        <input
          type="range"
          aria-label={say.label(metricName(metric))}
          aria-valuetext={text}
          min={0}
          max={all.length - 1}
          value={at}
          onChange={({ target }) => onRead(Number(target.value))}
        />
      </span>
      <p>{text}</p>
    </div>
  );
}
