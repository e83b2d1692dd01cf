import { reportSheet } from "../../i18n/fr/report-sheet.ts";
import { workbookParts } from "../../i18n/fr/workbook-parts.ts";
import type { SheetWords } from "./load-sheet.ts";

export const words: SheetWords = { sheet: reportSheet, parts: workbookParts };
