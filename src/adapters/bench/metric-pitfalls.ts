import { atom } from "nanostores";
import type { MetricId } from "../../domain/metric/metric-catalogue.ts";
import type { Locale } from "../../i18n/locale.ts";

/** What misleads about each metric, a sentence each, in the page's language. */
export type MetricPitfalls = Readonly<Record<MetricId, readonly string[]>>;

/** `null` until it has been asked for and has come. */
export const $metricPitfalls = atom<MetricPitfalls | null>(null);

let isAsked = false;

/**
 * Fetches the pitfalls once; a later call tries again where it failed. They come as data of one language, because the
 * catalogue they stand in is large and has both.
 */
export function askMetricPitfalls(locale: Locale): void {
  if (isAsked) return;
  isAsked = true;
  fetchPitfalls(locale).catch(() => {
    isAsked = false;
  });
}

async function fetchPitfalls(locale: Locale): Promise<void> {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  const response = await fetch(`${base}/${locale}/pitfalls.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  // Written by the build of this same site from its own catalogue.
  $metricPitfalls.set((await response.json()) as MetricPitfalls);
}
