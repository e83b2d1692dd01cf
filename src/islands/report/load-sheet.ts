import type { MetricUnit } from "../../domain/metric/metric.ts";
import type { reportSheet } from "../../i18n/fr/report-sheet.ts";
import type { workbookParts } from "../../i18n/fr/workbook-parts.ts";
import type { Locale } from "../../i18n/locale.ts";

/** What the report needs of each metric: its name in the page's language, and the unit of its figures. */
export type ReportMetrics = Readonly<Record<string, { readonly name: string; readonly unit: MetricUnit }>>;

export type SheetWords = { readonly sheet: typeof reportSheet; readonly parts: typeof workbookParts };

/** The forms of the variables and the sheet itself, with the words of one language. */
export async function loadSheet(locale: Locale) {
  const [parts, words] = await Promise.all([
    import("./own-parts.ts"),
    locale === "fr" ? import("./words-fr.ts") : import("./words-en.ts"),
  ]);
  return { ...parts, words: words.words };
}
