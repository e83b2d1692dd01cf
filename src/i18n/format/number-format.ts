import type { CurrencyCode } from "../../domain/quantity/currency.ts";
import type { Locale } from "../locale.ts";
import { roundDecimal } from "./round-decimal.ts";

/** The number styles a reader of each language can choose from; the first is the default. */
export const NUMBER_STYLES = {
  fr: ["fr-CA", "fr-FR", "fr-CH"],
  en: ["en-CA", "en-GB", "en-IE"],
} as const satisfies Record<Locale, readonly string[]>;

export type NumberStyle = (typeof NUMBER_STYLES)[Locale][number];

/** What a style puts between and around digits. */
type NumberMarks = {
  readonly group: string;
  readonly decimal: string;
  /** Where amounts have a mark of their own. */
  readonly moneyDecimal?: string;
  /** After a percentage, with its space. */
  readonly percent: string;
  /** True when the currency's sign comes before the amount. */
  readonly isSignFirst: boolean;
};

const NO_BREAK_SPACE = "\u00A0";
/** A minus is a minus, not a hyphen. */
const MINUS = "\u2212";

/**
 * As `Intl` writes them (CLDR), a test holds both together; but for the minus, and for the narrow no-break space of fr-FR, which the
 * course's fonts lack: a glyph from another font would change the width of every figure. They are written out here because the first
 * `Intl.NumberFormat` of a page takes 30 to 60 ms on a desktop, before anything answers, and because two browsers of different ages
 * must not write differently what the page was built with.
 */
const NUMBER_MARKS = marksOfStyles();

function marksOfStyles(): Record<NumberStyle, NumberMarks> {
  const french = { group: NO_BREAK_SPACE, decimal: ",", percent: `${NO_BREAK_SPACE}%`, isSignFirst: false };
  const english = { group: ",", decimal: ".", percent: "%", isSignFirst: true };
  const swiss = { ...french, group: "'", moneyDecimal: ".", percent: "%" };
  return {
    ...{ "fr-CA": french, "fr-FR": french, "fr-CH": swiss },
    ...{ "en-CA": english, "en-GB": english, "en-IE": english },
  };
}

/** Without their country: a page has one currency. */
const CURRENCY_SIGNS: Record<CurrencyCode, string> = { CAD: "$", EUR: "€", USD: "$", GBP: "£", CHF: "CHF" };

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
  const { group, decimal, moneyDecimal = decimal, percent, isSignFirst } = NUMBER_MARKS[style];
  const sign = CURRENCY_SIGNS[currency];
  const before = isSignFirst ? sign + (sign.length > 1 ? NO_BREAK_SPACE : "") : "";
  const after = isSignFirst ? "" : NO_BREAK_SPACE + sign;

  const digits = (value: number, most: number, least = 0, shift = 0, mark = decimal, between = group) => {
    if (!Number.isFinite(value)) return String(value);
    const { whole, decimals } = roundDecimal(value, least, most, shift);
    return whole.replace(/\B(?=(?:\d{3})+$)/g, between) + (decimals && mark + decimals);
  };
  // What rounds to zero has no sign: no minus is left over from the decimals.
  const signed = (value: number, text: string, always?: "always") =>
    (/[1-9]/.test(text) ? (value < 0 ? MINUS : always ? "+" : "") : "") + text;
  const ofMoney = (cents: number, decimals: number, always?: "always") =>
    signed(cents, before + digits(cents / 100, decimals, decimals, 0, moneyDecimal) + after, always);
  const ofRate = (rate: number, most: number, always?: "always") =>
    signed(rate, digits(rate, most, 0, 2) + percent, always);
  const ofNumber = (value: number, most: number) => signed(value, digits(value, most));

  return {
    options,
    sign,
    money: (cents, always) => ofMoney(cents, 0, always),
    price: (cents) => ofMoney(cents, 2),
    percent: (rate, always) => ofRate(rate, !always && Math.abs(rate) < 0.01 ? 2 : 1, always),
    exactPercent: (rate) => ofRate(rate, 3),
    count: (value) => ofNumber(value, Math.abs(value) < 10 ? 1 : 0),
    decimal: ofNumber,
    ordinal: (value) => ({
      figures: digits(value, 0),
      mark: ORDINAL_MARKS[style.slice(0, 2) as Locale](value),
    }),
    editable: (value, decimals) => signed(value, digits(value, decimals, 0, 0, decimal, "")),
  };
}

const ORDINAL_MARKS: Record<Locale, (value: number) => string> = {
  fr: (value) => (value === 1 ? "re" : "e"),
  en: (value) => {
    const isTeen = Math.floor((value % 100) / 10) === 1;
    return (!isTeen && ["", "st", "nd", "rd"][value % 10]) || "th";
  },
};
