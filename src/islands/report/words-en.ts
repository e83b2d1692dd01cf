import type { ReportWords } from "../../adapters/report/report-desk.ts";
import { inputHelp } from "../../i18n/en/input-help.ts";
import { inputNouns } from "../../i18n/en/input-nouns.ts";
import { ownVariables } from "../../i18n/en/own-variables.ts";
import { reportSheet } from "../../i18n/en/report-sheet.ts";
import { simulatorExport } from "../../i18n/en/simulator-export.ts";
import { simulatorTime } from "../../i18n/en/simulator-time.ts";
import { simulatorUncertainty } from "../../i18n/en/simulator-uncertainty.ts";
import { smart } from "../../i18n/en/smart.ts";
import { variableFormulas } from "../../i18n/en/variable-formulas.ts";
import { workbookParts } from "../../i18n/en/workbook-parts.ts";
import { variableNames } from "../../i18n/variable-names.ts";

export const words: ReportWords = {
  sheet: reportSheet,
  parts: workbookParts,
  smart,
  help: inputHelp,
  time: simulatorTime.cumulated,
  histogram: simulatorUncertainty.histogram,
  matters: simulatorUncertainty.matters,
  names: variableNames(inputNouns, ownVariables),
  formulas: variableFormulas,
  units: simulatorExport.units,
};
