import * as english from "./words-en.ts";
import * as french from "./words-fr.ts";

/** The words that the site shows in each language: a learner finds their way by these alone. */
export const WORDS = { fr: french, en: english };

export type Words = typeof french;
