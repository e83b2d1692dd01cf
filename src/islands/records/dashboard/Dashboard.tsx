import { useMemo, useState } from "react";
import { useBusiness } from "../../../controls/use-business.ts";
import { METRIC_FAMILIES } from "../../../domain/metric/metric.ts";
import { CADENCES, type Cadence } from "../../../domain/record/record-sheet.ts";
import { recordedOfFamily } from "../../../domain/record-tally/nature.ts";
import type { Tally, TallySeries } from "../../../domain/record-tally/tally.ts";
import { formatDay } from "../../../i18n/format/day-format.ts";
import { routePath } from "../../../i18n/routes.ts";
import { useHub } from "../hub.ts";
import { useTally } from "../use-tally.ts";
import type { ViewProps } from "../views.tsx";
import { type Board, BoardContext, type BoardWords } from "./board.ts";
import { FamilySection } from "./FamilySection.tsx";
import { GoalSection } from "./GoalSection.tsx";
import { LeftOutNote } from "./LeftOutNote.tsx";
import { SpendFigure } from "./SpendFigure.tsx";

/** What is on record, family by family, by month or week. It is counted beside the page. */
export function Dashboard({ words, onShowFigures }: ViewProps & { readonly words: BoardWords }) {
  const [cadence, setCadence] = useState<Cadence>("month");
  const tally = useTally(cadence);
  const say = words.board;
  if (tally === null) return <p className="records-note">{say.counting}</p>;
  if (tally === "out-of-reach") return <p className="records-note">{say.outOfReach}</p>;
  if (tally.figures === 0) return <p className="records-note">{say.empty}</p>;
  return (
    <TallyBoard
      tally={tally}
      words={words}
      cadence={cadence}
      onCadence={setCadence}
      onShowFigures={onShowFigures}
    />
  );
}

type Props = Pick<Board, "tally" | "words" | "onShowFigures"> & {
  readonly cadence: Cadence;
  onCadence(cadence: Cadence): void;
};

function TallyBoard({ tally, words, cadence, onCadence, onShowFigures }: Props) {
  const { locale } = useHub();
  const { measurements } = useBusiness().records;
  const say = words.board;
  const currencies = useMemo(() => currenciesOf(tally), [tally]);
  const [chosen, setChosen] = useState("");
  const currency = currencies.includes(chosen) ? chosen : (currencies[0] ?? "");
  const series = useMemo(
    () => tally.series.filter((each) => each.currency === "" || each.currency === currency),
    [tally, currency],
  );
  const board = useMemo<Board>(() => {
    const buckets = tally.series.flatMap(({ cells }) => [cells[0], cells.at(-1)]);
    const days = buckets.flatMap((cell) => cell?.bucket ?? []).sort();
    const [from = "", to = ""] = [days[0], days.at(-1)];
    return { words, tally, from, to, measurements, onShowFigures };
  }, [words, tally, measurements, onShowFigures]);
  const families = METRIC_FAMILIES.map((family) => ({
    family,
    metrics: recordedOfFamily(family).filter((metric) => series.some((each) => each.metric === metric)),
  }));
  const empty = families.filter(({ metrics }) => metrics.length === 0);
  return (
    <BoardContext value={board}>
      <div className="board">
        <div className="board-head">
          <p className="board-as-of">
            <b>{say.asOf(formatDay(tally.asOf, locale))}</b> <small>{say.asOfNote}</small>
          </p>
          <fieldset className="board-choice">
            <legend>{say.cadence}</legend>
            {CADENCES.toReversed().map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name="board-cadence"
                  checked={cadence === each}
                  onChange={() => onCadence(each)}
                />{" "}
                {say.every[each]}
              </label>
            ))}
          </fieldset>
          {currencies.length > 1 && (
            <label className="own-field board-currency">
              {say.currency}
              <select value={currency} onChange={(event) => setChosen(event.target.value)}>
                {currencies.map((each) => (
                  <option key={each}>{each}</option>
                ))}
              </select>
              <small>{say.currencyNote}</small>
            </label>
          )}
        </div>
        <LeftOutNote />
        <GoalSection series={series} />
        {families.map(
          ({ family, metrics }) =>
            metrics.length > 0 && (
              <FamilySection key={family} family={family} metrics={metrics} series={series}>
                {family === "money" && <SpendFigure series={series} currency={currency} />}
              </FamilySection>
            ),
        )}
        {empty.length > 0 && (
          <p className="records-note">
            {say.none(empty.map(({ family }) => say.families[family].name).join(", "))}
          </p>
        )}
        <p className="records-note">
          <a className="link" href={routePath(import.meta.env.BASE_URL.replace(/\/$/, ""), "report", locale)}>
            {say.report}
          </a>
        </p>
      </div>
    </BoardContext>
  );
}

/** Currencies of the amounts on record, the one with the most months or weeks first. */
function currenciesOf({ series }: Tally): readonly string[] {
  const counts = new Map<string, number>();
  for (const { currency, cells } of series as readonly TallySeries[]) {
    if (currency !== "") counts.set(currency, (counts.get(currency) ?? 0) + cells.length);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([currency]) => currency);
}
