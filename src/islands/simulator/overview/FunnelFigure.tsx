import { funnelStages } from "../../../charts/geometry/funnel-bars.ts";
import { Hatching } from "../../../charts/marks/Hatching.tsx";
import { DataTable } from "../../../controls/DataTable.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import type { ProjectedChannel } from "../../../domain/simulation/project-scenario.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { PathStages, PlanNames } from "../../../i18n/plan-names.ts";
import { simulatorWords } from "../../../i18n/simulator-words.ts";

type StageId = keyof PathStages;

const BAR = 24;
const ROW = 50;

type Props = {
  readonly channel: ProjectedChannel;
  readonly names: PlanNames;
  readonly locale: Locale;
};

/** One channel from impressions to sales; each bar magnifies the slice before it, so that small shares can be seen. */
export function FunnelFigure({ channel, names, locale }: Props) {
  const format = useFormat(locale);
  const words = simulatorWords(locale);
  const { stages: called } = names;
  const channelName = names.channel(channel.channel.id);
  const impressions =
    channel.paidImpressions === null ? null : channel.paidImpressions + (channel.organicImpressions ?? 0);
  const counts: { id: StageId; count: number }[] = [
    ...(impressions === null ? [] : [{ id: "impressions" as const, count: impressions }]),
    { id: "clicks", count: channel.clicks },
    ...(channel.leads === null ? [] : [{ id: "leads" as const, count: channel.leads }]),
    { id: "sales", count: channel.sales },
  ];
  const stages = funnelStages(counts);
  const entered = (sales: number) =>
    impressions === null
      ? `${format.count(channel.clicks / sales)} ${called.clicks.many}`
      : `${format.count(impressions / sales)} ${called.impressions.many}`;
  const pending = channel.sales - channel.salesInHorizon;
  const inHorizon = channel.sales > 0 ? channel.salesInHorizon / channel.sales : 0;
  return (
    <figure className="plate bench-figure funnel-figure">
      <header className="plate-head">
        <h3>
          {channel.sales <= 0
            ? words.funnel.titleNone(channelName)
            : words.funnel.title(channelName, called.sales.one, entered(channel.sales))}
        </h3>
        <p>{words.funnel.caption}</p>
      </header>
      <ol className="funnel">
        {stages.map((stage, index) => {
          const name = stage.id as StageId;
          const next = counts[index + 1]?.id;
          const share = stage.goesOn === null ? 100 : Math.min(100, stage.goesOn * 100);
          return (
            <li key={stage.id}>
              <span className="funnel-count">
                <b>{format.count(Math.round(stage.count))}</b> {called[name].many}
              </span>
              <svg className="funnel-bar" width="100%" height={next ? ROW : BAR} aria-hidden="true">
                {index === 0 && <Hatching />}
                {next ? (
                  <>
                    <rect className="funnel-frame" x="0.5" y="0.5" width="99.800%" height={BAR - 1} />
                    <rect className={`volume-${index + 1}`} width={`${Math.max(share, 0.4)}%`} height={BAR} />
                    <line className="funnel-line" x1="0" x2="0" y1={BAR} y2={ROW} />
                    <line className="funnel-line" x1={`${share}%`} x2="100%" y1={BAR} y2={ROW} />
                  </>
                ) : (
                  <>
                    <rect className="fill-value" width={`${inHorizon * 100}%`} height={BAR} />
                    <rect
                      className="hatched-value"
                      x={`${inHorizon * 100}%`}
                      width={`${(1 - inHorizon) * 100}%`}
                      height={BAR}
                    />
                  </>
                )}
              </svg>
              <span className="funnel-rate">
                {next && next !== "impressions" ? (
                  <>
                    <b>{format.percent(stage.goesOn ?? 0)}</b> {called[next].act}
                  </>
                ) : (
                  pending > 0.5 && words.funnel.pending(format.count(Math.round(pending)))
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <DataTable
        locale={locale}
        caption={words.funnel.tableCaption(channelName)}
        head={words.funnel.head}
        rows={stages.map((stage, index) => {
          const before = stages[index - 1];
          return [
            called[stage.id as StageId].many,
            format.count(Math.round(stage.count)),
            before?.goesOn === undefined || before.goesOn === null ? "–" : format.percent(before.goesOn),
          ];
        })}
      />
    </figure>
  );
}
