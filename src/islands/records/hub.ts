import { createContext, useContext } from "react";
import type { RecordedMetricId } from "../../domain/record/recorded-metric.ts";
import type { NumberFormat } from "../../i18n/format/number-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { RecordWords } from "../../i18n/record-words.ts";

/** What every part of the hub speaks with. */
export type Hub = {
  readonly locale: Locale;
  readonly words: RecordWords;
  readonly format: NumberFormat;
  readonly metrics: Readonly<Record<string, string>>;
  metricName(id: RecordedMetricId | string): string;
};

export const HubContext = createContext<Hub | null>(null);

export function useHub(): Hub {
  const hub = useContext(HubContext);
  if (!hub) throw new Error("Only within the record hub.");
  return hub;
}
