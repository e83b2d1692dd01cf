import { inputNouns } from "../../i18n/fr/input-nouns.ts";
import { kept } from "../../i18n/fr/kept.ts";
import { ownVariables } from "../../i18n/fr/own-variables.ts";
import { smart } from "../../i18n/fr/smart.ts";
import { workbook } from "../../i18n/fr/workbook.ts";
import { workbookMissing } from "../../i18n/fr/workbook-missing.ts";
import { workbookParts } from "../../i18n/fr/workbook-parts.ts";
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
export function WorkbookDeskFr(props: DeskProps) {
  return <WorkbookDesk {...props} locale="fr" words={words} />;
}
