import type { NotDefined } from "../quantity/outcome.ts";
import type { Credits, CustomerPath } from "./customer-path.ts";
import { markovCredits } from "./markov.ts";
import { firstTouchCredits, lastTouchCredits, linearCredits, positionBasedCredits } from "./rules.ts";
import { shapleyCredits } from "./shapley.ts";
import { timeDecayCredits } from "./time-decay.ts";

const MODELS = {
  "first-touch": firstTouchCredits,
  "last-touch": lastTouchCredits,
  linear: linearCredits,
  "position-based": (paths) => positionBasedCredits(paths),
  "time-decay": (paths) => timeDecayCredits(paths),
  markov: markovCredits,
  shapley: shapleyCredits,
} as const satisfies Record<string, (paths: readonly CustomerPath[]) => Credits | NotDefined>;

export type AttributionModel = keyof typeof MODELS;

/** The seven models, simplest first. */
export const ATTRIBUTION_MODELS = Object.keys(MODELS) as readonly AttributionModel[];

/**
 * Conversions credited to each channel under a model. Credits add up to the conversions of paths with a touch. Every model shares
 * out sales that were observed; none says what would have happened without a channel. Time decay is not defined
 * where a touch has no day.
 */
export function attributeConversions(
  model: AttributionModel,
  paths: readonly CustomerPath[],
): Credits | NotDefined {
  return MODELS[model](paths);
}
