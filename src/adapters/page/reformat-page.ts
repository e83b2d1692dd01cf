import { preferredFormat } from "../../i18n/format/preferred-format.ts";
import { formatQuantity } from "../../i18n/format/quantity-format.ts";
import { isLocale } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { $preferences } from "../../state/preferences/preferences.ts";
import { reformatFigures } from "./prose-figures.ts";

let started = false;

/** Keeps every figure of the page's prose in the reader's own format, from now on. */
export function startReformatting(language: string): void {
  if (started || !isLocale(language)) return;
  started = true;
  $preferences.subscribe((preferences) => {
    const format = preferredFormat(preferences, language);
    reformatFigures((value, unit) =>
      value === null ? messages(language).units.notDefined : formatQuantity(value, unit, format, language),
    );
  });
}
