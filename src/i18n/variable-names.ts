import type { inputNouns } from "./fr/input-nouns.ts";
import type { ownVariables } from "./fr/own-variables.ts";

/**
 * What the variables of a learner's plan are called in one language, each by itself: by their field, or by field and what it is of
 * (`amount tools`, `unitValue calls-avoided`); metrics that only a plan knows, and platforms, beside them. Plain texts, so that a
 * page can hand them to its islands.
 */
export type VariableNames = Readonly<Record<string, string>>;

/** Names of variables, from the words of one language. */
export function variableNames(nouns: typeof inputNouns, own: typeof ownVariables): VariableNames {
  const metrics = Object.entries(nouns.metrics);
  const named = [
    ...Object.entries(nouns.fields).map(([field, [, noun]]) => [field, noun]),
    ...Object.entries(nouns.amounts).map(([kind, [, noun]]) => [`amount ${kind}`, noun]),
    ...(["unitValue", "perMonth"] as const).flatMap((field) =>
      metrics.map(([id, metric]) => [`${field} ${id}`, nouns[field](metric)[1]]),
    ),
    ...metrics.map(([id, metric]) => [`metric ${id}`, metric]),
  ].map(([name = "", noun = ""]) => [name, noun.charAt(0).toLocaleUpperCase() + noun.slice(1)]);
  const platforms = Object.entries(own.platforms).map(([id, name]) => [`platform ${id}`, name]);
  return { ...Object.fromEntries([...named, ...platforms]), ...own.rates };
}
