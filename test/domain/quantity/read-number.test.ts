import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CURRENCY_CODES } from "../../../src/domain/quantity/currency.ts";
import { readNumber } from "../../../src/domain/quantity/read-number.ts";
import { NUMBER_STYLES, numberFormat } from "../../../src/i18n/format/number-format.ts";
import { holds } from "../arbitraries.ts";

const STYLES = [...NUMBER_STYLES.fr, ...NUMBER_STYLES.en];

/** A decimal number as the text and the number it is: no rounding between them. */
const decimalNumber = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, decimals]) => ({ value: Number(`${digits}e-${decimals}`), decimals }));

const style = fc.constantFrom(...STYLES);
const currency = fc.constantFrom(...CURRENCY_CODES);
const currencyDisplay = fc.constantFrom("symbol" as const, "narrowSymbol" as const, "code" as const);

describe("a number as typed", () => {
  test.each([
    ["1 234,50", 1234.5],
    ["1\u00A0234,50", 1234.5],
    ["1\u202F234,50", 1234.5],
    ["1,234.50", 1234.5],
    ["1.234,50", 1234.5],
    ["1’234.50", 1234.5],
    ["1'234.50", 1234.5],
    ["1234,5", 1234.5],
    ["1,234,567", 1_234_567],
    ["0,125", 0.125],
    [",5", 0.5],
    ["12.", 12],
    ["+7", 7],
    ["-20", -20],
    ["−20", -20],
    ["- 20", -20],
    ["2 400 $", 2400],
    ["$2,400.00", 2400],
    ["-$5", -5],
    ["$-5", -5],
    ["40 %", 40],
    ["12 h", 12],
    ["6 mois", 6],
    ["5h", 5],
    ["1 heure", 1],
    ["2,5 heures", 2.5],
    ["1 hour", 1],
    ["1 month", 1],
    ["2 $ CA", 2],
    ["2 $US", 2],
    ["2 $ US", 2],
    ["–5", -5],
    ["1.234.567", 1_234_567],
    ["1.234.567,8", 1_234_567.8],
    ["12.345,6", 12_345.6],
    ["1234,567", 1234.567],
    ["1,2345", 1.2345],
  ])("%j is %d, in French or English style", (text, value) => {
    expect(readNumber(text)).toMatchObject({ kind: "number", value });
  });

  test.each(["1,234", "1.234", "-1,234", "$1,234"])("%j is two numbers, and the reader is asked", (text) => {
    const sign = text.startsWith("-") ? -1 : 1;
    expect(readNumber(text)).toMatchObject({
      kind: "ambiguous",
      thousands: sign * 1234,
      decimal: sign * 1.234,
    });
  });

  test.each([
    "abc",
    "-",
    "$",
    "%",
    "--5",
    "5-",
    "1e5",
    "1 23",
    "12 34,5",
    "1,23,456",
    "1h30",
    "1..5",
    "40 % $",
    "a1 234",
    "1 234x",
    "1 2345",
    "x12.",
    "1,234.5x",
    "x1.234,5",
    "1.234,5x",
    "12.34.567",
  ])("%j is not read", (text) => {
    expect(readNumber(text)).toEqual({ kind: "unreadable" });
  });

  test.each(["5$30", "5 $ 300", "12%5", "1 € 234"])(
    "%j, with a sign amid its digits, is not joined up",
    (text) => {
      expect(readNumber(text)).toEqual({ kind: "unreadable" });
    },
  );

  test.each(["", " ", "\u00A0"])("%j is empty, which is not wrong", (text) => {
    expect(readNumber(text)).toEqual({ kind: "empty" });
  });

  test("says whether it carried a percent sign", () => {
    expect(readNumber("40 %")).toEqual({ kind: "number", value: 40, percent: true });
    expect(readNumber("40")).toEqual({ kind: "number", value: 40, percent: false });
  });

  test("is never anything but finite, whatever was typed", () => {
    const typed = fc.string({
      unit: fc.constantFrom(..."0123456789 ,.-$€%'h\u00A0\u2212".split("")),
      maxLength: 12,
    });
    holds([typed], (text) => {
      const reading = readNumber(text);
      if (reading.kind === "number") expect(Number.isFinite(reading.value)).toBe(true);
    });
  });
});

describe("a number as a browser prints it is read back exactly, or said to be ambiguous", () => {
  test("with groups and decimals", () => {
    holds([decimalNumber, style], ({ value, decimals }, locale) => {
      expectReadBack(new Intl.NumberFormat(locale, fixed(decimals)).format(value), value);
    });
  });

  test("as money of any currency, with its symbol or code", () => {
    holds([decimalNumber, style, currency, currencyDisplay], ({ value, decimals }, locale, code, display) => {
      const settings = {
        style: "currency",
        currency: code,
        currencyDisplay: display,
        ...fixed(decimals),
      } as const;
      expectReadBack(new Intl.NumberFormat(locale, settings).format(value), value);
    });
  });

  test("as a percentage", () => {
    holds([decimalNumber, style], ({ value, decimals }, locale) => {
      const text = new Intl.NumberFormat(locale, { style: "percent", ...fixed(decimals) }).format(
        value / 100,
      );
      expectReadBack(text, value);
      expect(readNumber(text)).toMatchObject({ percent: true });
    });
  });

  test("as this course prints it", () => {
    const whole = fc.integer({ min: -99_999_999, max: 99_999_999 });
    holds([whole, style, currency], (cents, locale, code) => {
      const format = numberFormat({ style: locale, currency: code });
      expectReadBack(format.price(cents), cents / 100);
      expectReadBack(format.money(cents * 100), cents);
    });
  });

  test("and never ambiguous as a field shows it for editing, to the cent", () => {
    holds(
      [fc.integer({ min: -99_999_999, max: 99_999_999 }), style, fc.integer({ min: 0, max: 2 })],
      (digits, locale, decimals) => {
        const value = Number(`${digits}e-${decimals}`);
        const text = numberFormat({ style: locale, currency: "CAD" }).editable(value, decimals);
        expect(readNumber(text), text).toEqual({ kind: "number", value: value + 0, percent: false });
      },
    );
  });
});

function fixed(decimals: number) {
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}

function expectReadBack(text: string, value: number): void {
  const reading = readNumber(text);
  const readings =
    reading.kind === "number"
      ? [reading.value]
      : reading.kind === "ambiguous"
        ? [reading.thousands, reading.decimal]
        : [];
  // Zero has no sign here: `-0` is printed as 0 or −0, and means the same.
  expect(
    readings.map((read) => read + 0),
    `${JSON.stringify(text)} for ${value}`,
  ).toContain(value + 0);
}
