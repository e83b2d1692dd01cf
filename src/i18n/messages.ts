import { units as unitsEn } from "./en/units.ts";
import { units as unitsFr } from "./fr/units.ts";
import type { Locale } from "./locale.ts";

const MESSAGES = { fr: { units: unitsFr }, en: { units: unitsEn } };

/** Words that every page needs; each feature has its own file beside them, so that a page loads only its own. */
export function messages(locale: Locale): (typeof MESSAGES)[Locale] {
  return MESSAGES[locale];
}
