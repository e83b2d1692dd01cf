import { useStore } from "@nanostores/react";
import type { NumberFormat } from "../i18n/format/number-format.ts";
import { preferredFormat } from "../i18n/format/preferred-format.ts";
import type { Locale } from "../i18n/locale.ts";
import { $preferences, DEFAULT_PREFERENCES } from "../state/preferences/preferences.ts";

/** The reader's number format; while the page is built, and for the first render after, the language's default. */
export function useFormat(locale: Locale): NumberFormat {
  const preferences = useStore($preferences, { ssr: () => DEFAULT_PREFERENCES });
  return preferredFormat(preferences, locale);
}
