import type { RecordedMetricId } from "../../domain/record/recorded-metric.ts";
import type { Tally } from "../../domain/record-tally/tally.ts";
import { type PlanBesideRecord, planBesideRecord } from "../../domain/report/plan-beside-record.ts";
import { type RecordEvidence, recordEvidence } from "../../domain/report/record-evidence.ts";
import type { reportRecord } from "../../i18n/fr/report-record.ts";
import type { CsvCell } from "../file/csv.ts";
import { recordBlocks } from "./record-part/record-blocks.ts";
import { recordCsvRows } from "./record-part/record-csv-rows.ts";
import type { ReportBlock } from "./report-block.ts";
import type { BareDesk } from "./report-desk.ts";

/** Words of the record's part in the report's language, with the names of what only platforms count. */
export type RecordPartWords = {
  readonly record: typeof reportRecord;
  readonly metrics: Readonly<Partial<Record<RecordedMetricId, string>>>;
};

/** What is found in a record, and what it is all said with. */
export type RecordDesk = BareDesk & {
  readonly evidence: RecordEvidence;
  readonly beside: PlanBesideRecord | null;
  readonly say: typeof reportRecord;
  nameOf(metric: RecordedMetricId): string;
};

/** What the record adds to a report: to its text, to its rows for a spreadsheet, and to its workbook. */
export type RecordPart = Pick<RecordDesk, "evidence" | "beside" | "nameOf"> & {
  readonly blocks: readonly ReportBlock[];
  readonly rows: readonly (readonly CsvCell[])[];
  /** What the link to the hub says. */
  readonly link: string;
};

/** What a record counted by month adds to the report on this desk; `null` when nothing is on record. */
export function recordPart(desk: BareDesk, tally: Tally, words: RecordPartWords): RecordPart | null {
  const evidence = recordEvidence(tally);
  if (!evidence) return null;
  const { plan } = desk.business;
  const beside = plan && planBesideRecord(plan.scenario, tally);
  const nameOf = (metric: RecordedMetricId) => words.metrics[metric] ?? desk.metricOf(metric)?.name ?? metric;
  const found: RecordDesk = { ...desk, evidence, beside, nameOf, say: words.record };
  return {
    ...{ evidence, beside, nameOf },
    blocks: recordBlocks(found),
    rows: recordCsvRows(found),
    link: words.record.link,
  };
}
