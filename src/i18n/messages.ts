import { controls as controlsEn } from "./en/controls.ts";
import { units as unitsEn } from "./en/units.ts";
import { controls as controlsFr } from "./fr/controls.ts";
import { units as unitsFr } from "./fr/units.ts";
import type { Locale } from "./locale.ts";

const MESSAGES = {
  fr: { controls: controlsFr, units: unitsFr },
  en: { controls: controlsEn, units: unitsEn },
};

/** Words that every island needs. Each feature's own words are in a file beside, so that a page loads only its own. */
export function messages(locale: Locale): (typeof MESSAGES)[Locale] {
  return MESSAGES[locale];
}
