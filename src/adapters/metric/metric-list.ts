import { atom } from "nanostores";
import type { GoalKind } from "../../domain/goal/goal-chain.ts";
import type { ListedMetric } from "../../domain/metric/listed-metric.ts";
import type {
  Denominator,
  FunnelStage,
  GoodDirection,
  MetricFamily,
  MetricPlatform,
} from "../../domain/metric/metric.ts";
import type { Locale } from "../../i18n/locale.ts";

/** The whole catalogue of metrics in the page's language, with the words for what its entries say in code. */
export type MetricList = {
  readonly metrics: readonly ListedMetric[];
  readonly goals: Readonly<Record<GoalKind, string>>;
  readonly families: Readonly<Record<MetricFamily, { readonly name: string; readonly says: string }>>;
  readonly stages: Readonly<Record<FunnelStage, string>>;
  readonly platforms: Readonly<Record<MetricPlatform, string>>;
  readonly bases: Readonly<Record<Denominator, string>>;
  readonly better: Readonly<Record<GoodDirection, string>>;
};

/** `null` until it has been asked for and has come; `"out-of-reach"` when it could not be fetched. */
export const $metricList = atom<MetricList | "out-of-reach" | null>(null);

let isAsked = false;

/**
 * Fetches the catalogue once; a later call tries again where it failed. It comes as data of one language: as code it would
 * weigh down every page with both.
 */
export function askMetricList(locale: Locale): void {
  if (isAsked) return;
  isAsked = true;
  fetchList(locale).catch(() => {
    isAsked = false;
    $metricList.set("out-of-reach");
  });
}

async function fetchList(locale: Locale): Promise<void> {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  const response = await fetch(`${base}/${locale}/metrics.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  // Written by the build of this same site from its own catalogue.
  $metricList.set((await response.json()) as MetricList);
}
