import { describe, expect, test } from "vitest";
import { createCourseSearch } from "../../src/adapters/search/course-search.ts";
import { readContent } from "../../src/authoring/read-content.ts";
import { termDocuments } from "../../src/build/search.ts";
import type { SearchDocument } from "../../src/domain/search/search-document.ts";
import { foldText } from "../../src/domain/search/words.ts";
import { LOCALES, otherLocale } from "../../src/i18n/locale.ts";

const { content } = readContent(process.cwd());
const lesson: SearchDocument = {
  kind: "lesson",
  path: "fr/lecons/roi/#right-time",
  title: "Mesuré trop tôt, le ROI trompe",
  of: "Leçon 9 · ROI",
  names: [],
  text: "Les coûts commencent le premier jour; les clients, eux, prennent leur temps.",
};

describe.each(LOCALES)("the glossary in %s", (locale) => {
  const search = createCourseSearch(termDocuments(content, locale), locale);
  const first = (query: string, count: number) =>
    search
      .find(query)
      .slice(0, count)
      .map(({ document }) => document.path.split("#")[1]);
  const terms = [...content.terms].flatMap(([id, { yaml }]) => (yaml.data ? [[id, yaml.data] as const] : []));

  test.each(terms)("has %s first under its name, accents or not", (id, { term }) => {
    expect(first(term[locale], 1)).toEqual([id]);
    expect(first(foldText(term[locale]), 1)).toEqual([id]);
  });

  test.each(terms)(
    "has %s near the top under its name in the other language, and under its other names",
    (id, data) => {
      expect(first(data.term[otherLocale(locale)], 3)).toContain(id);
      for (const name of data.also?.[locale] ?? []) expect(first(name, 8)).toContain(id);
    },
  );
});

describe("a search", () => {
  const search = createCourseSearch([lesson, ...termDocuments(content, "fr")], "fr");
  const paths = (query: string) => search.find(query).map(({ document }) => document.path);

  test("finds a lesson by words of its text, by the start of a word, and in spite of a slip", () => {
    for (const query of ["clients temps", "couts commenc", "comencent"])
      expect(paths(query)).toContain(lesson.path);
  });

  test("says which words of the text it found", () => {
    const [found] = search
      .find("couts commenc")
      .filter(({ document }) => document === lesson || document.path === lesson.path);
    expect([...(found?.forms ?? [])].sort()).toEqual(["commencent", "cout"]);
  });

  test("takes all the words of a query, and any of them where none has all", () => {
    expect(paths("clients zzyzx")).toContain(lesson.path);
    expect(paths("zzyzx")).toEqual([]);
  });

  test("offers names that look like a word that finds nothing", () => {
    expect(search.near("antonoar")).toContain("Entonnoir");
  });
});
