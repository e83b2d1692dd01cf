import { today } from "../../adapters/page/today.ts";
import type { BareDesk, ReportMetric, ReportWords } from "../../adapters/report/report-desk.ts";
import { useFormat } from "../../controls/use-format.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import type { Business } from "../../domain/business/business.ts";
import type { Locale } from "../../i18n/locale.ts";

/** What the report needs of each metric, by its id, with its name in the report's language. */
export type ReportMetrics = Readonly<Record<string, ReportMetric>>;

/** What a report of this business is made up from, once its words are there. */
export function useReportDesk(
  business: Business,
  metrics: ReportMetrics,
  locale: Locale,
): (words: ReportWords) => BareDesk {
  const format = useFormat(locale);
  const day = useHydrated() ? today() : "";
  return (words) => ({
    ...{ business, words, format, locale, day },
    metricOf: (id) => (Object.hasOwn(metrics, id) ? (metrics[id] ?? null) : null),
  });
}
