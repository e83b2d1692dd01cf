import { type Credits, type CustomerPath, creditableConversions } from "./customer-path.ts";
import { conversionChance, markovChain } from "./markov-chain.ts";

/**
 * Removal effect of each channel, 0 to 1: the share of conversions that the chain loses without it. All 0 when
 * nothing converts. Source: Anderl, Becker, von Wangenheim and Schumann, "Mapping the customer journey" (2016).
 */
export function removalEffects(paths: readonly CustomerPath[]): ReadonlyMap<string, number> {
  const chain = markovChain(paths);
  const chance = conversionChance(chain);
  return new Map(
    chain.channels.map((channel, index) => {
      const effect = chance > 0 ? 1 - conversionChance(chain, index) / chance : 0;
      // Rounding may leave a trace below zero for a channel that no conversion needs.
      return [channel, Math.max(0, effect)];
    }),
  );
}

/** Conversions shared out in proportion to each channel's removal effect; paths that ended in nothing count too. */
export function markovCredits(paths: readonly CustomerPath[]): Credits {
  const effects = removalEffects(paths);
  const total = [...effects.values()].reduce((sum, effect) => sum + effect, 0);
  const conversions = creditableConversions(paths);
  return new Map(
    [...effects].map(([channel, effect]) => [channel, total > 0 ? (conversions * effect) / total : 0]),
  );
}
