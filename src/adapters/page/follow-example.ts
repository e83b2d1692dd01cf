import { computed } from "nanostores";
import { projectScenario } from "../../domain/simulation/project-scenario.ts";
import { preferredFormat } from "../../i18n/format/preferred-format.ts";
import { formatQuantity } from "../../i18n/format/quantity-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { $preferences } from "../../state/preferences/preferences.ts";
import { $example } from "../../state/workbook/example.ts";
import { showFigures } from "./figures.ts";

/** The example, projected; every figure of the prose comes from here. */
const $projected = computed(
  $example,
  (scenario) => scenario && { scenario, projection: projectScenario(scenario) },
);

/** Keeps every figure of the prose in step with the lesson's example, from now on. */
export function followExample(locale: Locale): void {
  const show = () => {
    const projected = $projected.get();
    if (!projected) return;
    const format = preferredFormat($preferences.get(), locale);
    showFigures(projected.scenario, projected.projection, (value, unit) =>
      value === null ? messages(locale).units.notDefined : formatQuantity(value, unit, format, locale),
    );
  };
  $projected.subscribe(show);
  $preferences.listen(show);
}
