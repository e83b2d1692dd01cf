import { ATTRIBUTION_MODELS, type AttributionModel, attributeConversions } from "./attribute-conversions.ts";
import { type CustomerPath, channelsOf } from "./customer-path.ts";

/** What one channel is credited with under each model that is defined for the paths; in conversions. */
export type ChannelCredit = {
  readonly channel: string;
  readonly credits: readonly { readonly model: AttributionModel; readonly credit: number }[];
  /** The models that give it least and most; the simplest of those that tie. */
  readonly least: { readonly model: AttributionModel; readonly credit: number };
  readonly most: { readonly model: AttributionModel; readonly credit: number };
};

/** Each channel's credit under every model, the channel whose credit depends most on the model first (most ÷ least). */
export function compareModels(paths: readonly CustomerPath[]): readonly ChannelCredit[] {
  const byModel = ATTRIBUTION_MODELS.flatMap((model) => {
    const credits = attributeConversions(model, paths);
    return "undefined" in credits ? [] : [{ model, credits }];
  });
  return channelsOf(paths)
    .flatMap((channel) => {
      const credits = byModel.map(({ model, credits: all }) => ({ model, credit: all.get(channel) ?? 0 }));
      const [first] = credits;
      if (!first) return [];
      const least = credits.reduce((low, each) => (each.credit < low.credit - 1e-9 ? each : low), first);
      const most = credits.reduce((high, each) => (each.credit > high.credit + 1e-9 ? each : high), first);
      return [{ channel, credits, least, most }];
    })
    .sort((one, other) => spread(other) - spread(one));
}

function spread({ least, most }: ChannelCredit): number {
  return least.credit > 0 ? most.credit / least.credit : Number.POSITIVE_INFINITY;
}
