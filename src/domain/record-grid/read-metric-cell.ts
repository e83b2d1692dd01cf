import { isRecordedMetric, RECORDED_METRIC_IDS, type RecordedMetricId } from "../record/recorded-metric.ts";
import { foldWords } from "../record-import/header-key.ts";

/** The metric that a text names, by its name on this page or by its id; `null` where it names none, or several alike. */
export function readMetricCell(
  text: string,
  nameOf: (metric: RecordedMetricId) => string,
): RecordedMetricId | null {
  const typed = foldWords(text);
  if (typed === "") return null;
  if (isRecordedMetric(text.trim())) return text.trim() as RecordedMetricId;
  const named = RECORDED_METRIC_IDS.filter((id) => foldWords(nameOf(id)) === typed);
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  // As far as it goes, where only one begins so.
  const begun = RECORDED_METRIC_IDS.filter((id) => foldWords(nameOf(id)).startsWith(typed));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}
