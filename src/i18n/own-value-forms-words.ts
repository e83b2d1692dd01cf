import { ownValueForms as english } from "./en/own-value-forms.ts";
import { ownValueForms as french } from "./fr/own-value-forms.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

/** Words of the forms that a learner opens among their own values. */
export function ownValueFormsWords(locale: Locale): typeof french {
  return WORDS[locale];
}
