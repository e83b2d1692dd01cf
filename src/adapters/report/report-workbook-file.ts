import type { Business } from "../../domain/business/business.ts";
import { reportBand } from "../../domain/report/report-band.ts";
import type { RecordFound } from "../../domain/report-workbook/record-sheet.ts";
import { reportWorkbook } from "../../domain/report-workbook/report-workbook.ts";
import type { WorkbookSpeech } from "../../domain/report-workbook/words.ts";
import type { Plan } from "../../domain/simulation/plan.ts";
import type { Locale } from "../../i18n/locale.ts";
import { planPartNames } from "../../i18n/plan-part-names.ts";
import type { VariableNames } from "../../i18n/variable-names.ts";
import { writeReportWorkbook } from "./write-report-workbook.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What the file is written with: the words of one language, and the day, `2026-11-28`. */
export type ReportFileWords = Pick<WorkbookSpeech, "words" | "parts" | "metrics"> & {
  readonly names: VariableNames;
  readonly locale: Locale;
  readonly day: string;
  /** What is on record; `null` without any. */
  readonly record: RecordFound | null;
};

/**
 * The report of a business as an XLSX file. `plan` is its own, or a blank one. Load this module when it is asked for: it
 * brings the spreadsheet library along.
 */
export async function reportWorkbookFile(
  business: Business,
  plan: Plan,
  { names, locale, day, record, ...speech }: ReportFileWords,
): Promise<Blob> {
  const named = { ...speech, names: planPartNames(plan.scenario, names, speech.words.steps) };
  const book = reportWorkbook(business, plan, named, reportBand(plan), record);
  // As bytes of their own, since a Blob takes none that may be shared.
  return new Blob([new Uint8Array(await writeReportWorkbook(book, { locale, day }))], { type: XLSX });
}
