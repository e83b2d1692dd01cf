import type { Locale } from "../../i18n/locale.ts";
import { loadWords } from "./load-sheet.ts";

/** The report's sheet, its forms and what keeps it, with the words of one language: all that only a report needs. */
export async function loadRoom(locale: Locale) {
  const [parts, words] = await Promise.all([import("./room-parts.ts"), loadWords(locale)]);
  return { ...parts, words };
}
