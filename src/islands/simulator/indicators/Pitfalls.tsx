import { useStore } from "@nanostores/react";
import { useEffect } from "react";
import { $metricPitfalls, askMetricPitfalls } from "../../../adapters/bench/metric-pitfalls.ts";
import type { MetricId } from "../../../domain/metric/metric-catalogue.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { simulatorIndicatorsWords } from "../../../i18n/simulator-indicators-words.ts";

type Props = { readonly metric: MetricId; readonly locale: Locale };

/** What misleads about a metric, from the catalogue of metrics; asked for when a row is first opened. */
export function Pitfalls({ metric, locale }: Props) {
  const words = simulatorIndicatorsWords(locale);
  const known = useStore($metricPitfalls);
  useEffect(() => askMetricPitfalls(locale), [locale]);
  return known?.[metric].map((pitfall) => (
    <p key={pitfall} className="indicator-pitfall">
      <b>{words.pitfall}</b> {pitfall}
    </p>
  ));
}
