import type { Locale } from "../i18n/locale.ts";

/** A value with one language's text wherever it had both. */
export type InLanguage<Value> = Value extends { readonly fr: infer Text; readonly en: infer Text }
  ? Text
  : Value extends object
    ? { [Key in keyof Value]: InLanguage<Value[Key]> }
    : Value;

/** The value with `{ fr, en }` replaced by its text in this language, however deep. */
export function inLanguage<Value>(value: Value, locale: Locale): InLanguage<Value> {
  return pick(value, locale) as InLanguage<Value>;
}

function pick(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((each) => pick(each, locale));
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value);
  const isText = fields.length > 0 && fields.every(([key]) => key === "fr" || key === "en");
  if (isText) return (value as Partial<Record<Locale, unknown>>)[locale];
  return Object.fromEntries(fields.map(([key, each]) => [key, pick(each, locale)]));
}
