import { useState } from "react";
import { tallyLine } from "../../../charts/geometry/tally-line.ts";
import { TallyMarks } from "../../../charts/marks/TallyMarks.tsx";
import { DataTable } from "../../../controls/DataTable.tsx";
import { acrossChannels, overTime } from "../../../domain/record-tally/across-channels.ts";
import { bucketEnd } from "../../../domain/record-tally/bucket.ts";
import type { GoalPace } from "../../../domain/record-tally/goal-pace.ts";
import { natureOf } from "../../../domain/record-tally/nature.ts";
import { redefinedBuckets, tallyFindings } from "../../../domain/record-tally/tally-findings.ts";
import { formatDay } from "../../../i18n/format/day-format.ts";
import { formatFigure } from "../../../i18n/format/recorded-figure-format.ts";
import { useHub } from "../hub.ts";
import { type ChannelSeries, useBoard } from "./board.ts";
import { ChannelFindings } from "./ChannelFindings.tsx";
import { ChannelRows } from "./ChannelRows.tsx";
import { PeriodReader } from "./PeriodReader.tsx";
import { RowsBehind } from "./RowsBehind.tsx";
import { useGoalSaid } from "./use-goal-said.ts";
import { useMetricTitle } from "./use-metric-title.ts";
import { useSaid } from "./use-said.ts";

type Props = ChannelSeries & {
  /** Tells the figure from the page's others. */
  readonly name: string;
  readonly goal?: GoalPace;
};

const HEIGHT = 210;

/** One metric by month or week: all channels together, then channel against channel, with what breaks them and the rows behind. */
export function MetricFigure({ metric, channels, name, goal }: Props) {
  const { locale, format, metricName } = useHub();
  const { words, tally, measurements, from, to } = useBoard();
  const said = useSaid();
  const say = words.board;
  const [chosen, choose] = useState<number | null>(null);
  const { cadence, asOf } = tally;
  const currency = channels[0]?.currency ?? "";
  const all = acrossChannels(channels);
  const at = Math.min(chosen ?? all.length - 1, all.length - 1);
  const redefined = new Set(channels.flatMap((each) => [...redefinedBuckets(measurements, each, cadence)]));
  const findings = channels.map((series) => ({
    series,
    found: tallyFindings(series, cadence, asOf, redefinedBuckets(measurements, series, cadence)),
  }));
  const title = useMetricTitle(metric, currency, all, redefined);
  const goalSaid = useGoalSaid(metric, currency, goal);
  const show = said.value(metric, currency);
  const line = tallyLine(all, {
    ...{ cadence, height: HEIGHT, from, to, redefined, top: 28, bottom: 26, side: 6 },
    goal: goal ?? null,
  });
  const open = all.find(({ bucket }) => bucketEnd(bucket, cadence) > asOf)?.bucket ?? "";
  // A value of all channels that is far is one of theirs; it is circled where there is but one.
  const far = new Set(
    channels.length === 1
      ? findings.flatMap(({ found }) => found.filter(({ code }) => code === "outlier").map(({ day }) => day))
      : [],
  );
  const whole = overTime(metric, all);
  const part = (key: "part" | "whole") => format.count(whole?.parts?.[key] ?? 0);
  const [lastDay = asOf] = [bucketEnd(all.at(-1)?.bucket ?? "", cadence), asOf].sort();
  const caption = [
    say.upTo(formatDay(lastDay, locale)),
    natureOf(metric) === "sum" ? say.how.sum(channels.length) : say.how[natureOf(metric)],
    open !== "" && say.openPeriod(said.period(open)),
  ];
  return (
    <div className="board-figures">
      <figure className="plate bench-figure">
        <header className="plate-head">
          <h3 aria-live="polite">{goalSaid ?? title}</h3>
          <p>{caption.filter(Boolean).join(" ")}</p>
        </header>
        <TallyMarks
          line={line}
          height={HEIGHT}
          hatch={`hatch-${name}`}
          far={far}
          open={open}
          words={{
            goal: goal ? say.goal.line(show(goal.target)) : "",
            otherwise: words.sheet.chart.otherwise,
          }}
          show={show}
          onAxis={said.onAxis(metric, currency)}
          period={said.shortPeriod}
          read={all[at]?.bucket ?? ""}
        />
        <PeriodReader {...{ metric, channels, all, currency, at }} onRead={choose} />
        {whole?.parts && metric === "click-through-rate" && (
          <p className="board-note">{say.division(part("part"), part("whole"))}</p>
        )}
        <DataTable
          locale={locale}
          caption={say.table.caption(metricName(metric))}
          head={[
            say.table.period,
            say.table.all,
            ...(channels.length > 1 ? channels.map(({ channel }) => channel || say.channels.unnamed) : []),
          ]}
          rows={all.map((cell) => [
            said.period(cell.bucket),
            said.cell(metric, currency, cell),
            ...(channels.length > 1
              ? channels.map(({ cells }) =>
                  said.cell(
                    metric,
                    currency,
                    cells.find(({ bucket }) => bucket === cell.bucket),
                  ),
                )
              : []),
          ])}
        />
        <RowsBehind metric={metric} channels={channels} />
        <ChannelFindings findings={findings} />
      </figure>
      {channels.length > 1 && (
        <ChannelRows
          metric={metric}
          channels={channels}
          name={name}
          show={(value) => formatFigure({ metric, value, currency }, format)}
        />
      )}
    </div>
  );
}
