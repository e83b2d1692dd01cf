/** What a person typed, read as a number in either French or English style. */
export type Reading =
  | { readonly kind: "number"; readonly value: number; readonly percent: boolean }
  /** Both styles read it, differently: `1,234` is 1 234 or 1.234. The person must say which. */
  | {
      readonly kind: "ambiguous";
      readonly thousands: number;
      readonly decimal: number;
      readonly percent: boolean;
    }
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable" };

// Every space that `Intl` prints or a keyboard types between groups, and the Swiss apostrophes.
const GROUP_MARKS = /[\s\u00A0\u2007\u2009\u202F'\u2019]/g;
const GROUPED_BY_SPACE = /^\d{1,3}(?:[\s\u00A0\u2007\u2009\u202F'\u2019]\d{3})+(?:[.,]\d+)?$/;
const UNITS = /(?:CA\$|US\$|£GB|\$\s?CA|\$\s?US|CAD|EUR|USD|GBP|CHF|[$€£%])/gi;
// What may trail a figure in its own field: hours, months, visits… are labels, not part of the number.
const TRAILING_WORD = /\s*(?:h|heures?|hours?|mois|months?)\.?$/i;

/**
 * Reads typed text as a number, without loss and without guessing: groups may be spaces of any kind, dots or
 * commas; the decimal mark a dot or a comma; `−` and `-` both negate; one currency or percent sign is allowed.
 */
export function readNumber(text: string): Reading {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "empty" };
  // The word before the signs: there is an EUR in « heure ».
  const figure = trimmed.replace(TRAILING_WORD, "");
  if ((figure.match(UNITS) ?? []).length > 1) return { kind: "unreadable" };
  // A sign between digits separates nothing known: `5$30` must not become 530.
  if (/\d.*¤.*\d/.test(figure.replace(UNITS, "¤"))) return { kind: "unreadable" };
  const percent = figure.includes("%");
  const bare = figure.replace(UNITS, "").trim();
  const negative = /^[-\u2212\u2013]/.test(bare);
  const digits = bare.replace(/^[-+\u2212\u2013]\s*/, "");
  const magnitude = readMagnitude(digits);
  if (magnitude === null) return { kind: "unreadable" };
  const sign = negative ? -1 : 1;
  return typeof magnitude === "number"
    ? { kind: "number", value: sign * magnitude, percent }
    : {
        kind: "ambiguous",
        thousands: sign * magnitude.thousands,
        decimal: sign * magnitude.decimal,
        percent,
      };
}

function readMagnitude(digits: string): number | { thousands: number; decimal: number } | null {
  if (/[\s\u00A0\u2007\u2009\u202F'\u2019]/.test(digits)) {
    return GROUPED_BY_SPACE.test(digits) ? toNumber(digits.replace(GROUP_MARKS, "")) : null;
  }
  if (/^\d+$/.test(digits) || /^\d*[.,]\d+$/.test(digits) || /^\d+[.,]$/.test(digits)) {
    return readOneMark(digits);
  }
  // Groups by one mark, then perhaps decimals after the other: 1,234,567 · 1.234.567,89 · 1,234.5
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return toNumber(digits.replaceAll(",", ""));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return toNumber(digits.replaceAll(".", ""));
  return null;
}

function readOneMark(digits: string): number | { thousands: number; decimal: number } {
  // Three digits after the only mark and no leading zero: a group in one style, decimals in the other.
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) {
    return { thousands: Number(digits.replace(/[.,]/, "")), decimal: toNumber(digits) };
  }
  return toNumber(digits);
}

function toNumber(digits: string): number {
  return Number(digits.replace(",", "."));
}
