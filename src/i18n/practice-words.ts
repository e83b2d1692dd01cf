import { practice as practiceEn } from "./en/practice.ts";
import { skillNames as skillsEn } from "./en/skills.ts";
import { practice as practiceFr } from "./fr/practice.ts";
import { skillNames as skillsFr } from "./fr/skills.ts";
import type { Locale } from "./locale.ts";

const WORDS = {
  fr: { ...practiceFr, skills: skillsFr },
  en: { ...practiceEn, skills: skillsEn },
};

export type PracticeWords = (typeof WORDS)["fr"];

/** Words of the page that one practises on. */
export function practiceWords(locale: Locale): PracticeWords {
  return WORDS[locale];
}
