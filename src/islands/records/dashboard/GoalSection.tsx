import { useBusiness } from "../../../controls/use-business.ts";
import { dayNumber } from "../../../domain/quantity/calendar-day.ts";
import { isRecordedMetric } from "../../../domain/record/recorded-metric.ts";
import { acrossChannels } from "../../../domain/record-tally/across-channels.ts";
import { goalPace } from "../../../domain/record-tally/goal-pace.ts";
import { natureOf } from "../../../domain/record-tally/nature.ts";
import type { TallySeries } from "../../../domain/record-tally/tally.ts";
import { useHub } from "../hub.ts";
import { useBoard } from "./board.ts";
import { MetricFigure } from "./MetricFigure.tsx";

type Props = { readonly series: readonly TallySeries[] };

/** The workbook's goal, with its target line and the pace it asks for; nothing while there is no goal. */
export function GoalSection({ series }: Props) {
  const { metricName } = useHub();
  const { words, tally } = useBoard();
  const { goal } = useBusiness();
  const say = words.board.goal;
  if (!isRecordedMetric(goal.metric) || goal.target === null) return null;
  const { metric } = goal;
  const channels = series.filter((each) => each.metric === metric);
  const pace = goalPace(goal, acrossChannels(channels), tally.cadence, tally.asOf);
  const isByMonth = natureOf(metric) === "sum" && tally.cadence === "week";
  return (
    <section className="board-family" aria-labelledby="family-goal">
      <header>
        <h2 id="family-goal">
          {say.section} <small>{metricName(metric)}</small>
        </h2>
      </header>
      {channels.length === 0 ? (
        <p>{say.absent(metricName(metric))}</p>
      ) : isByMonth ? (
        <p>{say.monthly}</p>
      ) : dayNumber(goal.deadline) === null ? (
        <p>{say.undated}</p>
      ) : pace === null ? (
        <p>{say.split}</p>
      ) : (
        <MetricFigure metric={metric} channels={channels} name="goal" goal={pace} />
      )}
    </section>
  );
}
