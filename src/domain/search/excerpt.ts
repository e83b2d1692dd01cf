import { type SearchLanguage, searchForm } from "./words.ts";

/** A run of text, and whether it is a word that was looked for. */
export type Run = { readonly text: string; readonly found: boolean };

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** A text in runs, the words whose search form is among `forms` marked. */
export function markWords(
  text: string,
  forms: ReadonlySet<string>,
  language: SearchLanguage,
): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const form = searchForm(word, language);
    if (form === null || !forms.has(form)) continue;
    if (index > end) runs.push({ text: text.slice(end, index), found: false });
    runs.push({ text: word, found: true });
    end = index + word.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), found: false });
  return runs;
}

/**
 * The stretch of `text`, of about `length` characters and of whole words, that holds the most different words looked
 * for; its start when there are none. An ellipsis stands where something is left out.
 */
export function excerptAround(
  text: string,
  forms: ReadonlySet<string>,
  language: SearchLanguage,
  length = 150,
): string {
  if (text.length <= length) return text;
  const hits = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    form: searchForm(word, language),
    index,
  })).filter(({ form }) => form !== null && forms.has(form));
  let best = { start: 0, different: 0 };
  for (const { index } of hits) {
    const within = hits.filter((hit) => hit.index >= index && hit.index < index + length * 0.8);
    const different = new Set(within.map(({ form }) => form)).size;
    if (different > best.different) best = { start: Math.max(0, index - length * 0.2), different };
  }
  const start = wordStart(text, Math.min(best.start, text.length - length));
  const end = start + length >= text.length ? text.length : text.lastIndexOf(" ", start + length);
  return `${start > 0 ? "… " : ""}${text.slice(start, end).trim()}${end < text.length ? " …" : ""}`;
}

/** The first place at or after `at` where a word starts. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(" ", Math.floor(at));
  return space === -1 ? 0 : space + 1;
}
