import { type FigureFilter, NO_FILTER } from "../../../domain/record/filter-figures.ts";
import { bucketEnd } from "../../../domain/record-tally/bucket.ts";
import {
  OBSERVED_STAGES,
  type ObservedChoice,
  type ObservedCount,
  type ObservedFunnel,
} from "../../../domain/record-tally/observed-funnel.ts";
import { formatFigure } from "../../../i18n/format/recorded-figure-format.ts";
import { useHub } from "../hub.ts";
import type { MoneyWords } from "./Money.tsx";

type Props = {
  readonly observed: ObservedFunnel;
  readonly choice: ObservedChoice;
  readonly words: MoneyWords;
  onShowFigures(filter: FigureFilter): void;
};

/** Files that are named; the grid has all of them. */
const NAMED = 2;

/** What was counted, stage by stage, each number with its rows one press away. */
export function CountsFigure({ observed, choice, words, onShowFigures }: Props) {
  const { format } = useHub();
  const say = words.counts;
  const { counts, spend, revenue, months } = observed;
  const nameOf = (stage: (typeof OBSERVED_STAGES)[number]) =>
    stage === "visits" && counts.visits?.metric === "clicks" ? words.clicks : words.stages[stage];
  const rows: readonly (readonly [string, ObservedCount | null])[] = [
    ...OBSERVED_STAGES.map((stage) => [nameOf(stage), counts[stage]] as const),
    [words.revenue, revenue],
    [words.spend, spend],
  ];
  const show = ({ metric, to }: ObservedCount) =>
    onShowFigures({
      ...NO_FILTER,
      ...{ metric, channel: choice.channel ?? "", from: choice.from, to: bucketEnd(to, "month") },
    });
  const sources = ({ sources: all }: ObservedCount) =>
    [
      ...all.slice(0, NAMED),
      ...(all.length > NAMED ? [say.more(format.count(all.length - NAMED))] : []),
    ].join(", ");
  return (
    <figure className="plate bench-figure">
      <header className="plate-head">
        <h3 aria-live="polite">
          {say.title(
            format.count(counts.visits?.value ?? 0),
            format.count(counts.sales?.value ?? 0),
            format.count(months),
            months,
          )}
        </h3>
        <p>{say.caption}</p>
      </header>
      <table className="money-counts">
        <caption className="visually-hidden">{say.table}</caption>
        <tbody>
          {rows.map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="num">
                {count === null
                  ? say.missing
                  : formatFigure(
                      { metric: count.metric, value: count.value, currency: choice.currency },
                      format,
                    )}
              </td>
              <td>
                {count && (
                  <>
                    <button
                      type="button"
                      className="text-button"
                      aria-label={say.rowsOf(say.rows(format.count(count.rows), count.rows), name)}
                      onClick={() => show(count)}
                    >
                      {say.rows(format.count(count.rows), count.rows)}
                    </button>{" "}
                    <small>{say.from(sources(count))}</small>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
