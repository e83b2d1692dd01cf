import { reportSheet } from "../../i18n/en/report-sheet.ts";
import { workbookParts } from "../../i18n/en/workbook-parts.ts";
import type { SheetWords } from "./load-sheet.ts";

export const words: SheetWords = { sheet: reportSheet, parts: workbookParts };
