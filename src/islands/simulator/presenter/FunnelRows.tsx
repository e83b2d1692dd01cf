import { funnelStages } from "../../../charts/geometry/funnel-bars.ts";
import type { ProjectedChannel } from "../../../domain/simulation/project-scenario.ts";
import type { PathStages } from "../../../i18n/plan-names.ts";
import { impressionsOf } from "./funnel-slide.ts";
import type { Speech } from "./speech.ts";

type Stage = keyof PathStages;

/** The path stage by stage; each bar is the share of the stage before that came this far. */
export function FunnelRows({
  channel,
  speech,
}: {
  readonly channel: ProjectedChannel;
  readonly speech: Speech;
}) {
  const { names, format } = speech;
  const seen = impressionsOf(channel);
  const stages = funnelStages([
    ...(seen === null ? [] : [{ id: "impressions", count: seen }]),
    { id: "clicks", count: channel.clicks },
    ...(channel.leads === null ? [] : [{ id: "leads", count: channel.leads }]),
    { id: "sales", count: channel.sales },
  ]);
  return (
    <ol className="funnel-rows">
      {stages.map(({ id, count }, index) => {
        const share = stages[index - 1]?.goesOn ?? 1;
        return (
          <li key={id}>
            <span>
              <b>{format.count(Math.round(count))}</b> {names.stages[id as Stage].many}
            </span>
            <svg width="100%" height="1.200em" aria-hidden="true">
              <rect className="funnel-frame" width="100%" height="100%" />
              <rect
                className={id === "sales" ? "fill-value" : `volume-${index + 1}`}
                width={`${Math.max(0.3, Math.min(100, share * 100))}%`}
                height="100%"
              />
            </svg>
            <span>{index > 0 && format.percent(share)}</span>
          </li>
        );
      })}
    </ol>
  );
}
