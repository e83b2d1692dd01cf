import type { CurrencyCode } from "../../domain/quantity/currency.ts";
import {
  type CellUnit,
  type FormulaCell,
  isNumber,
  type NumberCell,
} from "../../domain/report-workbook/sheet.ts";
import { defaultFormatOptions, numberFormat } from "../../i18n/format/number-format.ts";
import type { Locale } from "../../i18n/locale.ts";

/**
 * The codes that cells of figures are shown by, given what each comes to (`null` when not known). Codes are in English in every
 * language; which marks group the digits and part the decimals, the reader's own settings say.
 */
export function numberCodes(
  currency: CurrencyCode,
  locale: Locale,
): (cell: NumberCell | FormulaCell, value: number | null) => string {
  const { sign } = numberFormat({ ...defaultFormatOptions(locale), currency });
  const isFrench = locale === "fr";
  const money = (digits: string) => {
    const code = isFrench ? `${digits}\\ "${sign}"` : `"${sign}"${digits}`;
    return `${code};-${code}`;
  };
  const percent = isFrench ? "\\ %" : "%";
  const rate = (decimals: number) => `0.${"0".repeat(decimals)}${percent}`;
  const signed = (digits: string) => `+${digits}${percent};-${digits}${percent};${digits}${percent}`;
  const codes: Readonly<Record<CellUnit, string>> = {
    money: money("#,##0"),
    price: money("#,##0.00"),
    rate: rate(1),
    "fine-rate": rate(2),
    points: signed("0.00"),
    return: signed("0.0"),
    // Whole from ten on, as everywhere on the site.
    count: "[=0]0;[<9.95]0.0;#,##0",
    decimal: "General",
    months: "0",
    hours: "General",
  };
  return (cell, value) => {
    const { unit } = cell;
    // A typed rate keeps its decimals.
    if (unit === "rate" && isNumber(cell)) return rate(Math.max(1, decimalsOf(cell.value * 100)));
    if ((unit === "decimal" || unit === "hours") && value !== null) return withDecimals(decimalsOf(value));
    return codes[unit];
  };
}

function withDecimals(decimals: number): string {
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

/** Decimals that a figure needs, at most three. */
function decimalsOf(figure: number): number {
  return [0, 1, 2].find((decimals) => Math.abs(figure - Number(figure.toFixed(decimals))) < 1e-9) ?? 3;
}
