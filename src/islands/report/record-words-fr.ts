import type { RecordPartWords } from "../../adapters/report/record-part.ts";
import { recordedMetrics } from "../../i18n/fr/recorded-metrics.ts";
import { reportRecord } from "../../i18n/fr/report-record.ts";

export const words: RecordPartWords = { record: reportRecord, metrics: recordedMetrics };
