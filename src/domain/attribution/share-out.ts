import { ATTRIBUTION_MODELS, type AttributionModel, attributeConversions } from "./attribute-conversions.ts";
import type { CustomerPath } from "./customer-path.ts";
import { SAMPLE_CHANNELS, SAMPLE_PATHS, type SampleChannel } from "./sample-paths.ts";
import { claimOf, seenPaths } from "./seen-paths.ts";

/** Sales by channel. */
export type BySampleChannel = Readonly<Record<SampleChannel, number>>;

/** What seven models, and the channels themselves, make of the same paths; in sales. */
export type SharedOut = {
  readonly models: readonly { readonly model: AttributionModel; readonly credit: BySampleChannel }[];
  readonly claims: BySampleChannel;
  /** Sales of the paths, whoever is credited with them. */
  readonly all: number;
  /** Sales whose path has no touch that is seen. */
  readonly nobody: number;
};

/** Paths worth looking at one by one: the commonest of three touches or more, on different channels. */
export const SINGLE_PATHS: readonly CustomerPath[] = SAMPLE_PATHS.filter(
  ({ touches }) => touches.length > 2 && new Set(touches).size > 1,
)
  .toSorted((one, other) => other.conversions - one.conversions)
  .slice(0, 6);

/** The sample's sales, or one of the single paths' alone, shared out by each model, some channels unseen. */
export function shareOut(single: number, hidden: readonly SampleChannel[]): SharedOut {
  const one = SINGLE_PATHS[single];
  const paths = seenPaths(
    one ? [one] : SAMPLE_PATHS,
    (channel) => !hidden.includes(channel as SampleChannel),
  );
  const byChannel = (sales: (channel: SampleChannel) => number) =>
    Object.fromEntries(SAMPLE_CHANNELS.map((channel) => [channel, sales(channel)])) as BySampleChannel;
  return {
    models: ATTRIBUTION_MODELS.flatMap((model) => {
      const credits = attributeConversions(model, paths);
      return "undefined" in credits
        ? []
        : [{ model, credit: byChannel((channel) => credits.get(channel) ?? 0) }];
    }),
    claims: byChannel((channel) => claimOf(channel, paths)),
    all: paths.reduce((sum, { conversions }) => sum + conversions, 0),
    nobody: paths.reduce((sum, { touches, conversions }) => sum + (touches.length ? 0 : conversions), 0),
  };
}
