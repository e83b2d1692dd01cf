/** What a search can lead to: a part of a lesson, a term of the glossary, or a page. */
export type DocumentKind = "lesson" | "term" | "page";

/** One thing that can be found, as the built site lists it for a language. */
export type SearchDocument = {
  readonly kind: DocumentKind;
  /** Its address below the site's base: `fr/lecons/roi/#right-time`. */
  readonly path: string;
  readonly title: string;
  /** What it belongs to: the lesson of a part; empty where there is nothing to add. */
  readonly of: string;
  /** Other names under which it is looked for. */
  readonly names: readonly string[];
  readonly text: string;
};
