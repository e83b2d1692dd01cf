import type { glossary as french } from "../fr/glossary.ts";

export const glossary: typeof french = {
  title: "Glossary",
  description: "The words of the field, as this course uses them, with their formulas and what misleads.",
  filter: "Filter the words",
  filterHint: "In English or in French, with or without accents.",
  letters: "Letters",
  terms: (count) => (count === 1 ? "1 word" : `${count} words`),
  inText: (count) =>
    count === 1
      ? "No word has that name; 1 definition speaks of it"
      : `No word has that name; ${count} definitions speak of it`,
  nothing: "No word and no definition. Try fewer letters, or search the whole course.",
  clear: "Show all",
  searchAll: "Search the whole course",
  european: "In Europe",
  also: "Also",
  pitfall: "Careful",
  see: "See also",
  taughtIn: "Taught in",
  source: "Source",
  inGlossary: "In the glossary",
  close: "Close",
};
