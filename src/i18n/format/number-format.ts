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
  readonly decimalOfMoney?: string;
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
const NUMBER_MARKS: Record<NumberStyle, NumberMarks> = {
  "fr-CA": { group: NO_BREAK_SPACE, decimal: ",", percent: `${NO_BREAK_SPACE}%`, isSignFirst: false },
  "fr-FR": { group: NO_BREAK_SPACE, decimal: ",", percent: `${NO_BREAK_SPACE}%`, isSignFirst: false },
  "fr-CH": { group: "'", decimal: ",", decimalOfMoney: ".", percent: "%", isSignFirst: false },
  "en-CA": { group: ",", decimal: ".", percent: "%", isSignFirst: true },
  "en-GB": { group: ",", decimal: ".", percent: "%", isSignFirst: true },
  "en-IE": { group: ",", decimal: ".", percent: "%", isSignFirst: true },
};

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
  const { group, decimal, decimalOfMoney = decimal, percent, isSignFirst } = NUMBER_MARKS[style];
  const sign = CURRENCY_SIGNS[currency];
  const space = /[A-Z]$/.test(sign) ? NO_BREAK_SPACE : "";
  const aroundMoney = isSignFirst ? [sign + space, ""] : ["", NO_BREAK_SPACE + sign];

  const write = (value: number, { least = 0, most, ...rest }: Writing) => {
    const { around: [before, after] = ["", ""], mark = decimal, shift = 0 } = rest;
    if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : `${value < 0 ? MINUS : ""}∞`;
    const { whole, decimals } = roundDecimal(value, least, most, shift);
    // What rounds to zero has no sign: no minus is left over from the decimals.
    const isZero = !/[1-9]/.test(whole + decimals);
    const prefix = isZero ? "" : value < 0 ? MINUS : rest.sign ? "+" : "";
    const grouped = rest.isPlain ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
    return prefix + before + grouped + (decimals && mark + decimals) + after;
  };
  const ofMoney = { around: aroundMoney, mark: decimalOfMoney } as const;
  const ofPercent = { around: ["", percent], shift: 2 } as const;

  return {
    options,
    sign,
    money: (cents, sign) => write(cents / 100, { ...ofMoney, most: 0, sign }),
    price: (cents) => write(cents / 100, { ...ofMoney, least: 2, most: 2 }),
    percent: (rate, sign) =>
      write(rate, { ...ofPercent, most: !sign && Math.abs(rate) < 0.01 ? 2 : 1, sign }),
    exactPercent: (rate) => write(rate, { ...ofPercent, most: 3 }),
    count: (value) => write(value, { most: Math.abs(value) < 10 ? 1 : 0 }),
    decimal: (value, decimals) => write(value, { most: decimals }),
    ordinal: (value) => ({
      figures: write(value, { most: 0 }),
      mark: ORDINAL_MARKS[style.slice(0, 2) as Locale](value),
    }),
    editable: (value, decimals) => write(value, { most: decimals, isPlain: true }),
  };
}

/** How a number is written, apart from the style's own marks. */
type Writing = {
  /** Decimals at least and at most. */
  readonly least?: number;
  readonly most: number;
  /** Places by which the decimal mark moves to the right: two for a percentage. */
  readonly shift?: number;
  /** Text before and after the digits. */
  readonly around?: readonly string[];
  readonly mark?: string;
  readonly sign?: "always" | undefined;
  /** True for no groups. */
  readonly isPlain?: boolean;
};

const ORDINAL_MARKS: Record<Locale, (value: number) => string> = {
  fr: (value) => (value === 1 ? "re" : "e"),
  en: (value) => {
    const isTeen = Math.floor((value % 100) / 10) === 1;
    return (!isTeen && ["st", "nd", "rd"][(value % 10) - 1]) || "th";
  },
};
