import type { CurrencyCode } from "../../domain/quantity/currency.ts";
import { $preferences, DEFAULT_PREFERENCES } from "../../state/preferences/preferences.ts";
import { readStored, writeStored } from "../storage/local-storage.ts";

/** Makes the settings panel show and change the theme, the number style and the currency. */
export function startSettings(): void {
  const panel = document.querySelector<HTMLElement>("#settings");
  if (!panel) return;
  const locale = panel.dataset["locale"] ?? "fr";
  const style = panel.querySelector<HTMLSelectElement>("select[name=style]");
  const currency = panel.querySelector<HTMLSelectElement>("select[name=currency]");
  const themes = panel.querySelectorAll<HTMLInputElement>("input[name=theme]");

  const theme = readStored("theme") ?? "auto";
  for (const choice of themes) choice.checked = choice.value === theme;
  panel.addEventListener("change", (event) => {
    const control = event.target as HTMLInputElement | HTMLSelectElement;
    const preferences = $preferences.get();
    if (control.name === "theme") setTheme(control.value);
    if (control === style)
      $preferences.set({ ...preferences, styles: { ...preferences.styles, [locale]: control.value } });
    if (control === currency) $preferences.set({ ...preferences, currency: control.value as CurrencyCode });
  });

  $preferences.subscribe((preferences) => {
    if (style) style.value = preferences.styles[locale] ?? style.options[0]?.value ?? "";
    if (currency) currency.value = preferences.currency;
    // The formatter is only fetched by readers who want other figures than the page was built with.
    const differs =
      preferences.currency !== DEFAULT_PREFERENCES.currency || preferences.styles[locale] !== undefined;
    if (differs) void import("./reformat-page.ts").then(({ startReformatting }) => startReformatting(locale));
  });
}

function setTheme(theme: string): void {
  writeStored("theme", theme);
  if (theme === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}
