import MiniSearch, { type SearchResult } from "minisearch";
import type { SearchDocument } from "../../domain/search/search-document.ts";
import { type SearchLanguage, searchForm, wordsOf } from "../../domain/search/words.ts";

/** A document that answers a query, and the search forms of its words that do. */
export type Found = { readonly document: SearchDocument; readonly forms: ReadonlySet<string> };

export type CourseSearch = {
  /** What answers a query, best first. */
  find(query: string): readonly Found[];
  /** Words of the course that look like those of a query that found nothing. */
  near(query: string): readonly string[];
};

/*
 * Why an index made in the page. Pagefind, tried on the same site, fetches 12 kB of script and 60 kB of WebAssembly before
 * its first answer, and keeps 37 files for offline use. MiniSearch is 5 kB and needs nothing of the content security
 * policy; the whole text of a language is one file, which the offline worker keeps like any other. It ranks (BM25+), takes
 * the start of a word and forgives a letter; accents and plurals are ours (`domain/search`), alike in index and query.
 */

const slip = (form: string) => (form.length > 4 ? 0.2 : false);

/** From the strictest: every word of the query as it is written, with a slip in it, then any of its words. */
const WAYS = [
  { combineWith: "AND" },
  { combineWith: "AND", fuzzy: slip },
  { combineWith: "OR" },
  { combineWith: "OR", fuzzy: slip },
] as const;

/** Indexes a language's documents, in a few hundredths of a second. */
export function createCourseSearch(
  documents: readonly SearchDocument[],
  language: SearchLanguage,
): CourseSearch {
  const index = new MiniSearch({
    fields: ["title", "names", "of", "text"],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (word) => searchForm(word, language),
    searchOptions: {
      boost: { title: 5, names: 4, of: 1.5 },
      boostDocument: (id) => (documents[id as number]?.kind === "term" ? 1.3 : 1),
      prefix: (form) => form.length > 1,
      weights: { prefix: 0.5, fuzzy: 0.15 },
    },
  });
  index.addAll(documents.map((document, id) => ({ ...document, id, names: document.names.join(" ") })));
  const found = ({ id, terms }: SearchResult): Found[] => {
    const document = documents[id as number];
    return document ? [{ document, forms: new Set(terms) }] : [];
  };
  const named = documentsByName(documents, language);
  return {
    find(query) {
      let results: readonly Found[] = [];
      for (const way of WAYS) {
        // What is forgiven would only add noise to what is found without.
        if (results.length === 0) results = index.search(query, way).flatMap(found);
      }
      // What bears the very name comes before what only has it within.
      const same = named.get(formsOf(query, language));
      if (!same) return results;
      return [
        ...results.filter(({ document }) => same.has(document)),
        ...results.filter(({ document }) => !same.has(document)),
      ];
    },
    near(query) {
      const near = index.search(query, { fuzzy: 0.4, prefix: false, fields: ["title", "names"] });
      return [...new Set(near.flatMap(({ id }) => documents[id as number]?.title ?? []))].slice(0, 3);
    },
  };
}

/** What bears a name, by the forms of its words; « Coût par clic (CPC) » is three names. */
function documentsByName(
  documents: readonly SearchDocument[],
  language: SearchLanguage,
): ReadonlyMap<string, ReadonlySet<SearchDocument>> {
  const named = new Map<string, Set<SearchDocument>>();
  for (const document of documents) {
    for (const name of [document.title, ...document.names].flatMap((each) => [each, ...each.split(/[()]/)])) {
      const forms = formsOf(name, language);
      named.set(forms, (named.get(forms) ?? new Set()).add(document));
    }
  }
  return named;
}

function formsOf(text: string, language: SearchLanguage): string {
  return wordsOf(text)
    .flatMap((word) => searchForm(word, language) ?? [])
    .join(" ");
}

/** Fetches and indexes what can be found in a language. `base` is the site's, without a slash at its end. */
export async function loadCourseSearch(base: string, language: SearchLanguage): Promise<CourseSearch> {
  const response = await fetch(`${base}/${language}/search.json`);
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
  return createCourseSearch((await response.json()) as SearchDocument[], language);
}
