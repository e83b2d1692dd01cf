import type { CurrencyCode } from "../../domain/quantity/currency.ts";
import type { Locale } from "../locale.ts";

/** The number styles a reader of each language can choose from; the first is the default. */
export const NUMBER_STYLES = {
  fr: ["fr-CA", "fr-FR", "fr-CH"],
  en: ["en-CA", "en-GB", "en-IE"],
} as const satisfies Record<Locale, readonly string[]>;

export type NumberStyle = (typeof NUMBER_STYLES)[Locale][number];

export type FormatOptions = { readonly style: NumberStyle; readonly currency: CurrencyCode };

/** What a page is built with, before a reader's preferences are known. */
export const DEFAULT_CURRENCY: CurrencyCode = "CAD";

export function defaultFormatOptions(locale: Locale): FormatOptions {
  return { style: NUMBER_STYLES[locale][0], currency: DEFAULT_CURRENCY };
}

/** Turns quantities into text, as one reader wants to see them. */
export type NumberFormat = {
  readonly options: FormatOptions;
  /** Cents as whole units: `2 400 $`. */
  money(cents: number, sign?: "always"): string;
  /** Cents to the cent: `62,50 $`. */
  price(cents: number): string;
  /** A rate as a percentage, at most one decimal (two under 1 %): `3,5 %`. */
  percent(rate: number, sign?: "always"): string;
  /** A rate as a percentage with every decimal it was typed with, at most three. */
  exactPercent(rate: number): string;
  /** A count, whole from 10 upward. */
  count(value: number): string;
  /** A number with the decimals it needs, at most `decimals`. */
  decimal(value: number, decimals: number): string;
  /** The currency's sign alone. */
  readonly sign: string;
  /** `81e`, `81st`: figures and mark apart, so that the mark can be raised. */
  ordinal(value: number): { figures: string; mark: string };
  /** Digits for an edit field: the style's decimal mark and no groups, so that reading it back is never in doubt. */
  editable(value: number, decimals: number): string;
};

const cache = new Map<string, NumberFormat>();

/** The format for these options; made once. */
export function numberFormat(options: FormatOptions): NumberFormat {
  const key = `${options.style} ${options.currency}`;
  const known = cache.get(key) ?? createNumberFormat(options);
  cache.set(key, known);
  return known;
}

function createNumberFormat(options: FormatOptions): NumberFormat {
  const { style, currency } = options;
  const intl = (settings: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(style, settings);
    return (value: number) => typeset(format.format(value === 0 ? 0 : value));
  };
  const ofCurrency = { style: "currency", currency, currencyDisplay: "narrowSymbol" } as const;
  const whole = { minimumFractionDigits: 0, maximumFractionDigits: 0 };
  const signed = { signDisplay: "exceptZero" } as const;

  const money = intl({ ...ofCurrency, ...whole });
  const moneySigned = intl({ ...ofCurrency, ...whole, ...signed });
  const price = intl({ ...ofCurrency, minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percentBy = [0, 1, 2, 3].map((digits) => intl({ style: "percent", maximumFractionDigits: digits }));
  const percentSigned = intl({ style: "percent", maximumFractionDigits: 1, ...signed });
  const decimalBy = [0, 1, 2, 3].map((digits) => intl({ maximumFractionDigits: digits }));
  const editableBy = [0, 1, 2, 3].map((digits) =>
    intl({ maximumFractionDigits: digits, useGrouping: false }),
  );
  const plural = new Intl.PluralRules(style, { type: "ordinal" });

  return {
    options,
    sign:
      new Intl.NumberFormat(style, ofCurrency).formatToParts(0).find(({ type }) => type === "currency")
        ?.value ?? currency,
    money: (cents, sign) => (sign ? moneySigned : money)(unsignedZero(cents / 100, 0)),
    price: (cents) => price(unsignedZero(cents / 100, 2)),
    percent: (rate, sign) => {
      if (sign) return percentSigned(unsignedZero(rate, 3));
      const digits = Math.abs(rate) < 0.01 ? 2 : 1;
      return (percentBy[digits] as (value: number) => string)(unsignedZero(rate, digits + 2));
    },
    exactPercent: (rate) => (percentBy[3] as (value: number) => string)(unsignedZero(rate, 5)),
    count: (value) => (decimalBy[Math.abs(value) < 10 ? 1 : 0] as (value: number) => string)(value),
    decimal: (value, decimals) => (decimalBy[decimals] as (value: number) => string)(value),
    ordinal: (value) => ({
      figures: decimalBy[0]?.(value) ?? "",
      mark: ORDINAL_MARKS[style.slice(0, 2) as Locale](plural.select(value)),
    }),
    editable: (value, decimals) => (editableBy[decimals] as (value: number) => string)(value),
  };
}

const ORDINAL_MARKS: Record<Locale, (rule: Intl.LDMLPluralRule) => string> = {
  fr: (rule) => (rule === "one" ? "re" : "e"),
  en: (rule) => ({ one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" })[rule],
};

/** A value that rounds to zero at `decimals` is shown as 0, without a stray minus sign. */
function unsignedZero(value: number, decimals: number): number {
  return Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value;
}

/**
 * The course's fonts have no narrow no-break space (U+202F), which `Intl` prints in French: a glyph from another font
 * would change the width of every figure. And a minus is a minus, not a hyphen.
 */
function typeset(text: string): string {
  return text.replaceAll("\u202F", "\u00A0").replace(/^-/, "\u2212");
}
