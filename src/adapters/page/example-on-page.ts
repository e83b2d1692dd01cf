import type { Scenario } from "../../domain/simulation/scenario.ts";
import { preferredFormat } from "../../i18n/format/preferred-format.ts";
import { formatQuantity } from "../../i18n/format/quantity-format.ts";
import { isLocale } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { $preferences } from "../../state/preferences/preferences.ts";
import { $example, $exampleProjection, $lesson } from "../../state/workbook/example.ts";
import { showFigures } from "./figures.ts";

let started = false;

/**
 * Takes the lesson's published example from the page and keeps every figure of the prose in step with it. Called by
 * whichever island wakes first; the page needs none of this before.
 */
export function startExample(): void {
  if (started || typeof document === "undefined") return;
  const source = document.querySelector<HTMLScriptElement>("#example");
  if (!source?.textContent) return;
  started = true;
  // Written by the build beside this script, so it is as trustworthy as the code itself.
  $lesson.set(JSON.parse(source.textContent) as { name: string; published: Scenario });
  const language = document.documentElement.lang.slice(0, 2);
  const locale = isLocale(language) ? language : "fr";
  const show = () => {
    const scenario = $example.get();
    const projection = $exampleProjection.get();
    if (!scenario || !projection) return;
    const format = preferredFormat($preferences.get(), locale);
    showFigures(scenario, projection, (value, unit) =>
      value === null ? messages(locale).units.notDefined : formatQuantity(value, unit, format, locale),
    );
  };
  $exampleProjection.subscribe(show);
  $preferences.listen(show);
}
