import type { search as french } from "../fr/search.ts";

export const search: typeof french = {
  name: "Search the course",
  field: "Words to look for",
  placeholder: "margin, ROAS, sales cycle…",
  close: "Close",
  hint: "A part of a lesson, a word of the field or a page: type a few of its letters.",
  loading: "Opening the index…",
  failed:
    "The index could not be read, probably because there is no network on a first visit. The rest of the course still works; try again when the network is back.",
  retry: "Try again",
  results: (count) => (count === 1 ? "1 result" : `${count} results`),
  kinds: { lesson: "Lessons", term: "Glossary", page: "Pages" },
  more: (count) => (count === 1 ? "and 1 other" : `and ${count} others`),
  nothing: (query) => `Nothing found for “${query}”.`,
  mend: "Try a single word, a shorter one, or its French name; initials are found too: CPM, ROAS, GA4.",
  near: "Did you mean",
  glossary: "Browse the glossary",
  keys: { choose: "choose", open: "open", close: "close", enter: "Enter", escape: "Esc" },
  slash: "Open with the / key",
};
