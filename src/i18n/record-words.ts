import type { RecordedMetricId } from "../domain/record/recorded-metric.ts";
import { recordedMetrics as englishMetrics } from "./en/recorded-metrics.ts";
import type { recordImport } from "./fr/record-import.ts";
import type { recordViews } from "./fr/record-views.ts";
import { recordedMetrics as frenchMetrics } from "./fr/recorded-metrics.ts";
import type { records } from "./fr/records.ts";
import type { Locale } from "./locale.ts";

/** Words of the record hub: each language's hub brings its own, and no other's along. */
export type RecordWords = {
  readonly page: typeof records;
  readonly import: typeof recordImport;
  readonly views: typeof recordViews;
};

const METRICS: Readonly<Record<Locale, Partial<Record<RecordedMetricId, string>>>> = {
  fr: frenchMetrics,
  en: englishMetrics,
};

/** The name of a count that the catalogue does not list; `null` for the catalogue's own. */
export function recordedMetricName(metric: RecordedMetricId, locale: Locale): string | null {
  return METRICS[locale][metric] ?? null;
}
