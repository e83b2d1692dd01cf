/** ISO 4217 code of a currency the course can count in. */
export type CurrencyCode = "CAD" | "EUR" | "USD" | "GBP" | "CHF";

export const CURRENCY_CODES: readonly CurrencyCode[] = ["CAD", "EUR", "USD", "GBP", "CHF"];
