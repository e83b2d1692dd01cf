import { inputNouns } from "../../i18n/en/input-nouns.ts";
import { kept } from "../../i18n/en/kept.ts";
import { ownVariables } from "../../i18n/en/own-variables.ts";
import { smart } from "../../i18n/en/smart.ts";
import { workbook } from "../../i18n/en/workbook.ts";
import { workbookMissing } from "../../i18n/en/workbook-missing.ts";
import { workbookParts } from "../../i18n/en/workbook-parts.ts";
import { variableNames } from "../../i18n/variable-names.ts";
import { type DeskProps, WorkbookDesk } from "./WorkbookDesk.tsx";

const words = {
  page: workbook,
  parts: workbookParts,
  missing: workbookMissing.missing,
  smart,
  names: variableNames(inputNouns, ownVariables),
  kept,
};

/** The desk in this language, which brings no other language's words along. */
export function WorkbookDeskEn(props: DeskProps) {
  return <WorkbookDesk {...props} locale="en" words={words} />;
}
