import type { CellStyle } from "hucre/xlsx";
import type { CurrencyCode } from "../../domain/quantity/currency.ts";
import { type Cell, type CellLook, isNumber } from "../../domain/report-workbook/sheet.ts";
import type { Locale } from "../../i18n/locale.ts";
import { numberCodes } from "./number-codes.ts";

// The site's colours, which paper shows as well: blue is the reader's to change, grey is said in passing.
const BLUE = "1A55A8";
const PALE_BLUE = "E8F0FB";
const GREY = "5A5F66";
const LINE = "C4C8CE";
const PALE = "F1F2F4";

/** The font of every cell; one that names none gets another where the file is opened. */
export const FONT = { name: "Calibri", size: 11 };

const BOLD = { ...FONT, bold: true };
const line = { style: "thin", color: { rgb: LINE } } as const;
const fill = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;

const HEAD: CellStyle = { font: BOLD, fill: fill(PALE), border: { bottom: line } };
const TOP = { vertical: "top" } as const;
const WRAPPED = { ...TOP, wrapText: true } as const;

const LOOKS: Readonly<Record<CellLook, CellStyle>> = {
  title: { font: { ...BOLD, size: 16 } },
  heading: { font: { ...BOLD, size: 12 }, alignment: TOP },
  head: { ...HEAD, alignment: WRAPPED },
  "figure-head": { ...HEAD, alignment: { ...WRAPPED, horizontal: "right" } },
  label: { font: FONT, alignment: WRAPPED },
  note: { font: { ...FONT, color: { rgb: GREY } }, alignment: WRAPPED },
  text: { font: FONT, alignment: WRAPPED },
  result: { font: BOLD },
  total: { font: BOLD, border: { top: line } },
};

/** Looks that may take several lines; in the first column, a note runs on over its neighbours, which are empty. */
export function wraps(look: CellLook, column: number): boolean {
  return LOOKS[look].alignment?.wrapText === true && !(look === "note" && column === 0);
}

/** How a cell looks, given its column and what it comes to, where that is known. */
export type StyleOf = (cell: Cell, column: number, result?: number | string) => CellStyle;

/** How the cells of a workbook look: its numbers in the currency and the language's order of sign and figure. */
export function cellStyles(currency: CurrencyCode, locale: Locale): StyleOf {
  const codeOf = numberCodes(currency, locale);
  return (cell, column, result) => {
    if ("text" in cell) return textStyle(cell.look, column);
    const given = isNumber(cell) ? cell.value : result;
    const look = isNumber(cell) ? null : (cell.look ?? null);
    const format: CellStyle = {
      font: FONT,
      ...(look && LOOKS[look]),
      numFmt: codeOf(cell, typeof given === "number" ? given : null),
      alignment: { ...TOP, horizontal: "right" },
    };
    return isNumber(cell) && cell.change
      ? { ...format, font: { ...FONT, color: { rgb: BLUE } }, fill: fill(PALE_BLUE) }
      : format;
  };
}

/** Away from the figure before it, which stands on the right of its column. */
function textStyle(look: CellLook, column: number): CellStyle {
  const style = LOOKS[look];
  const alignment = { ...style.alignment, wrapText: wraps(look, column) };
  return column > 0 && (look === "note" || look === "text" || look === "head")
    ? { ...style, alignment: { ...alignment, horizontal: "left", indent: 1 } }
    : { ...style, alignment };
}
