import { inputNouns as englishNouns } from "./en/input-nouns.ts";
import { ownVariables as english } from "./en/own-variables.ts";
import { inputNouns as frenchNouns } from "./fr/input-nouns.ts";
import { ownVariables as french } from "./fr/own-variables.ts";
import type { Locale } from "./locale.ts";
import { type VariableNames, variableNames } from "./variable-names.ts";

// For pages, which hand on what their islands need: an island takes one language alone.

/** What is said of a learner's variables in this language. */
export function ownVariables(locale: Locale): typeof french {
  return { fr: french, en: english }[locale];
}

/** Names of all the variables that a learner's plan can have. */
export function ownVariableNames(locale: Locale): VariableNames {
  return variableNames({ fr: frenchNouns, en: englishNouns }[locale], ownVariables(locale));
}
