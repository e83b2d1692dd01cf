import type { CurrencyCode } from "../../domain/quantity/currency.ts";
import type { Locale } from "../locale.ts";
import { NUMBER_STYLES, type NumberFormat, type NumberStyle, numberFormat } from "./number-format.ts";

/** The number format a reader prefers on pages of this language; an unknown style falls back to the language's own. */
export function preferredFormat(
  preferences: { readonly styles: Readonly<Record<string, string>>; readonly currency: CurrencyCode },
  locale: Locale,
): NumberFormat {
  const known: readonly NumberStyle[] = NUMBER_STYLES[locale];
  const style =
    known.find((candidate) => candidate === preferences.styles[locale]) ?? NUMBER_STYLES[locale][0];
  return numberFormat({ style, currency: preferences.currency });
}
