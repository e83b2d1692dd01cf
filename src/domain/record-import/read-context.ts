import type { DatedFigure } from "../record/dated-figure.ts";
import type { FoundTable } from "./find-tables.ts";
import type { ImportAnswers } from "./import-answers.ts";
import type { ImportProblem, ImportQuestion } from "./import-reading.ts";
import type { PlannedPeriod } from "./period-plan.ts";
import type { PlatformId } from "./platform.ts";
import type { BareRates } from "./rate-evidence.ts";
import type { DateOrder } from "./read-date.ts";
import type { DecimalMark } from "./read-figure.ts";
import type { SourceFile, SourceRow } from "./source-file.ts";
import type { TableColumn } from "./table-columns.ts";

/** What the tables of a file share, and where they put what they find. */
export type ReadContext = {
  readonly file: SourceFile;
  readonly answers: ImportAnswers;
  readonly decimalMark: DecimalMark | null;
  readonly dateOrder: DateOrder | null;
  /** What a rate without a sign is; `null` while neither the learner nor the file says. */
  readonly bareRates: BareRates | null;
  readonly figures: DatedFigure[];
  readonly problems: ImportProblem[];
  readonly questions: ImportQuestion[];
};

/** A table whose columns and dates are known. */
export type PreparedTable = PlannedPeriod & {
  readonly table: FoundTable;
  readonly rows: readonly SourceRow[];
  readonly platform: PlatformId;
  /** What it was recognised as, whatever the learner says. */
  readonly recognised: PlatformId;
  readonly columns: readonly TableColumn[];
};

/** Asks once for what several rows lack. */
export function ask(questions: ImportQuestion[], question: ImportQuestion): void {
  if (!questions.some(({ code }) => code === question.code)) questions.push(question);
}
