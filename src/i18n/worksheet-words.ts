import { skillNames as skillsEn } from "./en/skills.ts";
import { worksheet as english } from "./en/worksheet.ts";
import { skillNames as skillsFr } from "./fr/skills.ts";
import { worksheet as french } from "./fr/worksheet.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: { ...french, skills: skillsFr }, en: { ...english, skills: skillsEn } };

export type WorksheetWords = (typeof WORDS)["fr"];

/** Words of the page that prints worksheets. */
export function worksheetWords(locale: Locale): WorksheetWords {
  return WORDS[locale];
}
