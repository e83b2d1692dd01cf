import { METRICS } from "../../domain/metric/metric-catalogue.ts";
import { recordedUnit } from "../../domain/metric/recorded-unit.ts";
import type { InputUnit } from "../../domain/simulation/inputs.ts";
import type { Locale } from "../../i18n/locale.ts";

/** A metric that figures can be written down of, as the page's language names it. */
type MetricColumn = { readonly id: string; readonly name: string; readonly unit: InputUnit };

/** The catalogue's metrics as an island needs them: the catalogue itself is too big to bring along. */
export function metricColumns(locale: Locale, ids?: readonly string[]): readonly MetricColumn[] {
  return METRICS.filter(({ id }) => !ids || ids.includes(id)).map((metric) => ({
    id: metric.id,
    name: metric.name[locale],
    unit: recordedUnit(metric),
  }));
}
