import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CURRENCY_CODES } from "../../src/domain/quantity/currency.ts";
import { NUMBER_STYLES, numberFormat } from "../../src/i18n/format/number-format.ts";
import { roundDecimal } from "../../src/i18n/format/round-decimal.ts";
import { holds } from "../domain/arbitraries.ts";

const STYLES = [...NUMBER_STYLES.fr, ...NUMBER_STYLES.en];
const style = fc.constantFrom(...STYLES);
const currency = fc.constantFrom(...CURRENCY_CODES);
/** Any size that a figure can have, and decimals that lie on the edge of rounding. */
const value = fc.oneof(
  fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
  fc.double({ noNaN: true, min: -1, max: 1 }),
  fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, decimals]) => Number(`${digits}5e-${decimals}`)),
);

/** As `Intl` writes it, with a true minus and the no-break space that the course's fonts have. */
const asIntl = (locale: string, number: number, settings: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(locale, settings)
    .format(number)
    .replaceAll("\u202F", "\u00A0")
    .replace(/^-/, "\u2212")
    // A minus left over before nothing but zeros says nothing.
    .replace(/^\u2212(?=[^1-9]*$)/, "");

describe("a figure is written as Intl writes it", () => {
  test("as an amount, whole, to the cent or with its sign", () => {
    holds([style, currency, value], (locale, code, number) => {
      const format = numberFormat({ style: locale, currency: code });
      const money = { style: "currency", currency: code, currencyDisplay: "narrowSymbol" } as const;
      const whole = { ...money, minimumFractionDigits: 0, maximumFractionDigits: 0 };
      const units = number / 100;
      expect(format.money(number)).toBe(asIntl(locale, units, whole));
      expect(format.money(number, "always")).toBe(
        asIntl(locale, units, { ...whole, signDisplay: "exceptZero" }),
      );
      expect(format.price(number)).toBe(asIntl(locale, units, money));
    });
  });

  test("as a percentage", () => {
    holds([style, value], (locale, number) => {
      const format = numberFormat({ style: locale, currency: "CAD" });
      const percent = (digits: number) => ({ style: "percent", maximumFractionDigits: digits }) as const;
      const digits = Math.abs(number) < 0.01 ? 2 : 1;
      expect(format.percent(number)).toBe(asIntl(locale, number, percent(digits)));
      expect(format.percent(number, "always")).toBe(
        asIntl(locale, number, { ...percent(1), signDisplay: "exceptZero" }),
      );
      expect(format.exactPercent(number)).toBe(asIntl(locale, number, percent(3)));
    });
  });

  test("as a number, grouped or to be edited", () => {
    holds([style, value, fc.integer({ min: 0, max: 3 })], (locale, number, digits) => {
      const format = numberFormat({ style: locale, currency: "CAD" });
      const decimals = { maximumFractionDigits: digits };
      expect(format.decimal(number, digits)).toBe(asIntl(locale, number, decimals));
      expect(format.editable(number, digits)).toBe(
        asIntl(locale, number, { ...decimals, useGrouping: false }),
      );
      expect(format.count(number)).toBe(
        asIntl(locale, number, { maximumFractionDigits: Math.abs(number) < 10 ? 1 : 0 }),
      );
    });
  });

  test("with the currency’s sign, and an ordinal’s mark", () => {
    const marks = {
      en: { one: "st", two: "nd", few: "rd", other: "th" } as Record<string, string>,
      fr: { one: "re", other: "e" } as Record<string, string>,
    };
    for (const locale of STYLES) {
      for (const code of CURRENCY_CODES) {
        const money = { style: "currency", currency: code, currencyDisplay: "narrowSymbol" } as const;
        const parts = new Intl.NumberFormat(locale, money).formatToParts(0);
        const sign = parts.find(({ type }) => type === "currency")?.value;
        expect(numberFormat({ style: locale, currency: code }).sign).toBe(sign);
      }
      const rules = new Intl.PluralRules(locale, { type: "ordinal" });
      const language = locale.slice(0, 2) as keyof typeof marks;
      for (let number = 0; number < 130; number += 1) {
        const { figures, mark } = numberFormat({ style: locale, currency: "CAD" }).ordinal(number);
        expect(figures + mark).toBe(number + (marks[language][rules.select(number)] ?? ""));
      }
    }
  });
});

test("half is rounded by the digits that are written, not by the nearest binary number", () => {
  expect(roundDecimal(1.005, 0, 2)).toEqual({ whole: "1", decimals: "01" });
  expect(roundDecimal(0.285, 0, 0, 2)).toEqual({ whole: "29", decimals: "" });
  expect(roundDecimal(9.995, 2, 2)).toEqual({ whole: "10", decimals: "00" });
  expect(roundDecimal(0.0004, 0, 2)).toEqual({ whole: "0", decimals: "" });
});
