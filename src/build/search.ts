import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { Content } from "../authoring/content.ts";
import { readContent } from "../authoring/read-content.ts";
import type { SearchDocument } from "../domain/search/search-document.ts";
import { lessonWords } from "../i18n/lesson-words.ts";
import { LOCALES, type Locale, otherLocale } from "../i18n/locale.ts";
import { ROUTES, routePath } from "../i18n/routes.ts";
import { readPageText } from "./page-text.ts";

/** Pages that nobody looks for. */
const LEFT_OUT = (locale: Locale) => [routePath("", "gallery", locale).slice(1)];

/** Writes what can be found, in each language, beside its pages: `fr/search.json`. It must run before `offline`. */
export function search(): AstroIntegration {
  let root = "";
  return {
    name: "retour:search",
    hooks: {
      "astro:config:done": ({ config }) => {
        root = fileURLToPath(config.root);
      },
      "astro:build:done": async ({ dir, logger }) => {
        const { content } = readContent(root);
        for (const locale of LOCALES) {
          const documents = [
            ...(await pagesOf(fileURLToPath(dir), locale, content)),
            ...termDocuments(content, locale),
          ];
          await writeFile(new URL(`${locale}/search.json`, dir), JSON.stringify(documents));
          logger.info(`${documents.length} things to find in ${locale}`);
        }
      },
    },
  };
}

async function pagesOf(dist: string, locale: Locale, content: Content): Promise<SearchDocument[]> {
  const files = (await readdir(join(dist, locale), { recursive: true })).filter((file) =>
    file.endsWith("index.html"),
  );
  const left = LEFT_OUT(locale);
  const documents = await Promise.all(
    files.sort().map(async (file) => {
      const path = `${locale}/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`;
      return left.includes(path)
        ? []
        : pageDocuments(path, await readFile(join(dist, locale, file), "utf8"), locale, content);
    }),
  );
  return documents.flat();
}

/** What can be found on a page: the parts of a lesson, each by itself, or else the page; the glossary has its terms. */
export function pageDocuments(
  path: string,
  html: string,
  locale: Locale,
  content: Content,
): SearchDocument[] {
  const { title, description, parts, text } = readPageText(html);
  const page: SearchDocument = { kind: "page", path, title, of: "", names: [], text: description };
  if (parts.length === 0) {
    const isGlossary = path === `${locale}/${ROUTES.glossary[locale]}`;
    return [
      isGlossary || text.includes(description)
        ? { ...page, text: isGlossary ? description : text }
        : { ...page, text: `${description} ${text}`.trim() },
    ];
  }
  const facts = content.lessons
    .map((lesson) => lesson.facts?.data)
    .find((each) => each && path === routePath("", "lesson", locale, each.slug[locale]).slice(1));
  const of = facts ? `${lessonWords(locale).number(facts.number)} · ${facts.name[locale]}` : title;
  return [
    { ...page, kind: "lesson", of },
    ...parts.map(
      (part): SearchDocument => ({
        kind: "lesson",
        path: `${path}#${part.id}`,
        title: part.title,
        of,
        names: [],
        text: part.text,
      }),
    ),
  ];
}

/** The terms of the glossary: found by their names in both languages, and by what is said of them. */
export function termDocuments(content: Content, locale: Locale): SearchDocument[] {
  const other = otherLocale(locale);
  return [...content.terms].flatMap(
    ([
      id,
      {
        yaml: { data },
      },
    ]) => {
      if (data === null) return [];
      const european = locale === "fr" && data.european ? [data.european] : [];
      const names = [
        data.term[other],
        ...(data.also?.[locale] ?? []),
        ...european,
        ...(data.also?.[other] ?? []),
      ];
      return {
        kind: "term",
        path: `${routePath("", "glossary", locale).slice(1)}#${id}`,
        title: data.term[locale],
        of: "",
        names: [...new Set(names)].filter((name) => name !== data.term[locale]),
        text: `${data.definition[locale]} ${data.pitfall[locale]}`,
      } satisfies SearchDocument;
    },
  );
}
