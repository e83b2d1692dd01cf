import { FunnelFigure } from "../overview/FunnelFigure.tsx";
import { useNames } from "../use-names.ts";
import type { ViewProps } from "../view.ts";
import { BottleneckFigure } from "./BottleneckFigure.tsx";

/** The path of every channel side by side, and the step that holds the plan back the most. */
export function PathView({ plan, projection, locale }: ViewProps) {
  const names = useNames(plan, locale);
  return (
    <div className="path-view">
      <BottleneckFigure scenario={plan.scenario} names={names} locale={locale} />
      <div className="path-funnels">
        {projection.channels.map((channel) => (
          <FunnelFigure key={channel.channel.id} channel={channel} names={names} locale={locale} />
        ))}
      </div>
    </div>
  );
}
