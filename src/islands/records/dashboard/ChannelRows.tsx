import { tallyLine } from "../../../charts/geometry/tally-line.ts";
import { Hatching } from "../../../charts/marks/Hatching.tsx";
import { Points } from "../../../charts/marks/TallyMarks.tsx";
import { overTime } from "../../../domain/record-tally/across-channels.ts";
import { natureOf } from "../../../domain/record-tally/nature.ts";
import { redefinedBuckets } from "../../../domain/record-tally/tally-findings.ts";
import { useHub } from "../hub.ts";
import { type ChannelSeries, useBoard } from "./board.ts";
import { useSaid } from "./use-said.ts";

type Props = ChannelSeries & { readonly name: string; show(value: number): string };

const HEIGHT = 44;
/** Channels that are drawn; the table has all of them. */
const SHOWN = 8;

/** Channel against channel, each a line on the same scale, with what it comes to. */
export function ChannelRows({ metric, channels, name, show }: Props) {
  const { format } = useHub();
  const { words, tally, measurements, from, to } = useBoard();
  const said = useSaid();
  const say = words.board.channels;
  const { cadence } = tally;
  const rows = channels
    .map((series) => ({ series, whole: overTime(metric, series.cells) }))
    .sort((one, other) => (other.whole?.high ?? 0) - (one.whole?.high ?? 0));
  const most = Math.max(...channels.flatMap(({ cells }) => cells.map(({ high }) => high)));
  const [first, second] = rows;
  const called = (channel: string) => channel || say.unnamed;
  const title = () => {
    const [one, other] = [first?.whole?.value ?? null, second?.whole?.value ?? null];
    if (!first || !second || one === null || other === null) return say.apart;
    if (natureOf(metric) === "sum") {
      const all = rows.reduce((sum, { whole }) => sum + (whole?.value ?? 0), 0);
      return all > 0 ? say.share(called(first.series.channel), format.percent(one / all)) : say.equal;
    }
    if (one === other) return say.equal;
    return say.best(called(first.series.channel), show(one), called(second.series.channel), show(other));
  };
  const hatch = `hatch-channels-${name}`;
  return (
    <figure className="plate bench-figure">
      <header className="plate-head">
        <h3 aria-live="polite">{title()}</h3>
        <p>{say.caption}</p>
      </header>
      <svg width="0" height="0" className="board-hatch" aria-hidden="true">
        <Hatching name={hatch} />
      </svg>
      <ol className="channel-rows">
        {rows.slice(0, SHOWN).map(({ series, whole }) => {
          const line = tallyLine(series.cells, {
            ...{ cadence, height: HEIGHT, from, to, most, top: 6, bottom: 6, side: 2 },
            redefined: redefinedBuckets(measurements, series, cadence),
          });
          return (
            <li key={series.channel}>
              <span>{called(series.channel)}</span>
              <svg className="curve" width="100%" height={HEIGHT} aria-hidden="true">
                <line className="hair" x1="0" x2="100%" y1={line.y(0)} y2={line.y(0)} />
                <Points line={line} hatch={hatch} open="" radius={2.5} />
              </svg>
              <b className="num">{said.cell(metric, series.currency, whole)}</b>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}
