import { gallery as english } from "./en/gallery.ts";
import { gallery as french } from "./fr/gallery.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

/** Words of the gallery. */
export function galleryWords(locale: Locale): typeof french {
  return WORDS[locale];
}
