/** The course's two languages, as a search needs them: each bends and joins its words in its own way. */
export type SearchLanguage = "fr" | "en";

/** A text as it is compared: in small letters, without accents, its ligatures spelt out. */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae");
}

/** The words of a text, as it has them: runs of letters and digits, so that « l’achat » is two. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Words that nearly every sentence has, folded: they tell no sentence from another. */
const COMMON: Readonly<Record<SearchLanguage, ReadonlySet<string>>> = {
  fr: new Set(
    "a au aux avec c ce ces cette d dans de des du elle en est et il ils j je l la le les leur m mais me n ne nous on ou par pas plus pour qu que qui s sa se ses si son sont sur t te un une vous y".split(
      " ",
    ),
  ),
  en: new Set(
    "a an and are as at be but by for from has have if in is it its not of on or s so t that the their they this to was we which with you".split(
      " ",
    ),
  ),
};

/**
 * The form under which a word is found, `null` for one too common to look for: folded, and without the ending of its
 * plural. Lighter than a stemmer on purpose: « marge » and « marges » are one word, « marge » and « marginal » are two.
 */
export function searchForm(word: string, language: SearchLanguage): string | null {
  const folded = foldText(word);
  if (COMMON[language].has(folded)) return null;
  return language === "fr" ? withoutFrenchPlural(folded) : withoutEnglishPlural(folded);
}

function withoutFrenchPlural(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith("eaux")) return word.slice(0, -1);
  if (word.endsWith("aux") && word.length > 5) return `${word.slice(0, -2)}l`;
  return /[^s]s$|[^u]x$/.test(word) ? word.slice(0, -1) : word;
}

function withoutEnglishPlural(word: string): string {
  if (word.length < 4) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|z)es$/.test(word)) return word.slice(0, -2);
  return /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}
