import { cleanText } from "./clean-text.ts";

/** A column's title, taken apart. */
export type HeaderKey = {
  /** Its words in small plain letters and digits, by which titles are looked up: `cost per results`. */
  readonly key: string;
  /** The currency it names in brackets, `Amount spent (USD)`; `null` when it names none. */
  readonly currency: string | null;
  /** True when it says that its bare figures are percents. */
  readonly percent: boolean;
};

// Apart from these, what stands in brackets tells columns of one name apart: `CTR (all)`.
const NOT_CURRENCIES = ["CPA", "CPC", "CPM", "CPV", "CTR", "UTC", "ALL", "URL", "SEC", "GMT", "EST", "PST"];

/** A title's words, and what it says in brackets of its figures. */
export function headerKey(title: string | number): HeaderKey {
  const text = cleanText(title);
  const currency = [...text.matchAll(/\(([A-Z]{3})\)|[-–—]\s*([A-Z]{3})$/g)]
    .map((found) => found[1] ?? found[2] ?? "")
    .find((code) => !NOT_CURRENCIES.includes(code));
  const plain = text.replace(/\((in |en |em )?(UTC)[^)]*\)|\(%\)/gi, " ");
  return {
    key: foldWords(
      currency
        ? plain.replace(`(${currency})`, " ").replace(new RegExp(`[-–—]\\s*${currency}$`), " ")
        : plain,
    ),
    currency: currency ?? null,
    percent: /\(%\)|\bpercent(age)?\b|\bpourcentage\b/i.test(text),
  };
}

/** Words in small letters without accents, parted by one space: how titles and labels are compared. */
export function foldWords(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
