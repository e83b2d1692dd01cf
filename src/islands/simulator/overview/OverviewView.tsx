import { useNames } from "../use-names.ts";
import type { ViewProps } from "../view.ts";
import { CampaignLedger } from "./CampaignLedger.tsx";
import { CashFigure } from "./CashFigure.tsx";
import { FunnelFigure } from "./FunnelFigure.tsx";

/** The whole campaign at one glance: what it costs and is worth, when the stake is back, and one channel's path. */
export function OverviewView({ plan, projection, channel, locale }: ViewProps) {
  const { scenario } = plan;
  const names = useNames(plan, locale);
  const shown = projection.channels.find((each) => each.channel.id === channel) ?? projection.channels[0];
  return (
    <div className="bench-figures">
      <CampaignLedger scenario={scenario} projection={projection} names={names} locale={locale} />
      <CashFigure scenario={scenario} projection={projection} locale={locale} />
      {shown && <FunnelFigure channel={shown} names={names} locale={locale} />}
    </div>
  );
}
