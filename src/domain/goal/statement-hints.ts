import { hasActionVerb } from "./action-verbs.ts";
import type { SmartHint } from "./goal.ts";

const MONTH =
  "janvier|janv|fevrier|fevr|mars|avril|mai|juin|juillet|juil|aout|septembre|sept|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sep|oct|nov|dec";
const PERIOD =
  "jours?|semaines?|mois|trimestres?|ans?|annees?|automne|hiver|printemps|days?|weeks?|months?|quarters?|years?|summer|autumn|winter|spring|noel|christmas";
// "Six hours a week" sets no date.
const RATE_BEFORE = "(?<!\\b(?:par|chaque|per|a|an|each|every)\\s)";
const DATE = new RegExp(
  `\\b(19|20)\\d{2}\\b|\\b[qt][1-4]\\b|\\b(${MONTH})\\b|${RATE_BEFORE}\\b(${PERIOD})\\b|\\bd'ici\\b|\\bdemain\\b|\\btomorrow\\b`,
);
const FIGURES_OF_DATES = new RegExp(
  `\\b(19|20)\\d{2}(-\\d{2}){0,2}\\b|\\b\\d{1,2}(er|st|nd|rd|th)?\\s+(${MONTH})\\b|\\b(${MONTH})\\s+\\d{1,2}(st|nd|rd|th)?\\b|\\b[qt][1-4]\\b`,
  "g",
);
const NUMBER =
  /\d|\b(deux|trois|dix|vingt|cent|mille|moitie|tiers|double[rsz]?|tripler?|two|three|ten|twenty|hundred|thousand|half|halve|third|doubled?|tripled?)\b/;

/**
 * What a statement lacks at first sight: a number that is not part of a date, a date, a verb of action. Words are only looked for, in
 * both languages; nothing is understood, so these are hints and never a verdict. None for an empty statement.
 */
export function statementHints(statement: string): readonly SmartHint[] {
  const plain = withoutAccents(statement);
  if (plain.trim() === "") return [];
  const hints: SmartHint[] = [];
  if (!NUMBER.test(plain.replace(FIGURES_OF_DATES, " "))) hints.push("hint-no-number");
  if (!DATE.test(plain)) hints.push("hint-no-date");
  if (!hasActionVerb(plain.split(/[^a-z]+/))) hints.push("hint-no-action-verb");
  return hints;
}

/** Lower case, without accents, apostrophes straight. */
function withoutAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("’", "'")
    .toLowerCase();
}
