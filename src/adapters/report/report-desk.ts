import type { Business } from "../../domain/business/business.ts";
import type { JudgedMetric } from "../../domain/goal/judge-goal.ts";
import type { ReportUncertainty } from "../../domain/report/report-uncertainty.ts";
import type { Projection } from "../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import type { NumberFormat } from "../../i18n/format/number-format.ts";
import type { inputHelp } from "../../i18n/fr/input-help.ts";
import type { reportSheet } from "../../i18n/fr/report-sheet.ts";
import type { simulatorExport } from "../../i18n/fr/simulator-export.ts";
import type { simulatorTime } from "../../i18n/fr/simulator-time.ts";
import type { simulatorUncertainty } from "../../i18n/fr/simulator-uncertainty.ts";
import type { smart } from "../../i18n/fr/smart.ts";
import type { variableFormulas } from "../../i18n/fr/variable-formulas.ts";
import type { workbookParts } from "../../i18n/fr/workbook-parts.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { VariableNames } from "../../i18n/variable-names.ts";
import type { RecordPart } from "./record-part.ts";

/** What the report needs of a metric, in its language. */
export type ReportMetric = JudgedMetric & { readonly name: string };

/** Words of a report in its language, which need not be the page's. */
export type ReportWords = {
  readonly sheet: typeof reportSheet;
  readonly parts: typeof workbookParts;
  readonly smart: Pick<typeof smart, "checks" | "gaps" | "passed">;
  readonly help: typeof inputHelp;
  readonly time: (typeof simulatorTime)["cumulated"];
  readonly histogram: (typeof simulatorUncertainty)["histogram"];
  readonly matters: (typeof simulatorUncertainty)["matters"];
  readonly names: VariableNames;
  readonly formulas: typeof variableFormulas;
  /** Units of a column in a file. */
  readonly units: (typeof simulatorExport)["units"];
};

/** What a report is made up from. */
export type ReportDesk = {
  readonly business: Business;
  /** What its plan's ranges come to; `null` while it has none. */
  readonly uncertainty: ReportUncertainty | null;
  /** What the record adds; `null` where nothing is on record, or while it is counted. */
  readonly record: RecordPart | null;
  readonly words: ReportWords;
  readonly format: NumberFormat;
  readonly locale: Locale;
  /** The day on which it is made up, `2026-01-31`; empty where none is known. */
  readonly day: string;
  metricOf(id: string): ReportMetric | null;
};

/** A desk before anything has been worked out beside the page. */
export type BareDesk = Omit<ReportDesk, "uncertainty" | "record">;

/** A desk before its trials have run. */
export type GivenDesk = Omit<ReportDesk, "uncertainty">;

/** A desk on which a plan lies, with what that plan comes to. */
export type PlanDesk = ReportDesk & { readonly scenario: Scenario; readonly projection: Projection };
