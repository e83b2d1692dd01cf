import { LOCALES, type Locale, otherLocale } from "./locale.ts";

/** Each page's address in each language, without the language itself; `:slug` stands for the lesson. */
export const ROUTES = {
  home: { fr: "", en: "" },
  lesson: { fr: "lecons/:slug/", en: "lessons/:slug/" },
  simulator: { fr: "simulateur/", en: "simulator/" },
  practice: { fr: "exercices/", en: "practice/" },
  worksheet: { fr: "feuille/", en: "worksheet/" },
  exam: { fr: "examen/", en: "exam/" },
  audit: { fr: "exercices/audit/", en: "practice/audit/" },
  teaching: { fr: "enseigner/", en: "teaching/" },
  teacherNote: { fr: "enseigner/:slug/", en: "teaching/:slug/" },
  workbook: { fr: "cahier/", en: "workbook/" },
  records: { fr: "suivi/", en: "records/" },
  report: { fr: "rapport/", en: "report/" },
  glossary: { fr: "glossaire/", en: "glossary/" },
  gallery: { fr: "galerie/", en: "gallery/" },
} as const satisfies Record<string, Record<Locale, string>>;

export type RouteName = keyof typeof ROUTES;

/** Path of a page below the site's base, with its language: `/fr/lecons/roi/`. `base` ends without a slash. */
export function routePath(base: string, route: RouteName, locale: Locale, slug = ""): string {
  return `${base}/${locale}/${ROUTES[route][locale].replace(":slug", slug)}`;
}

/** `getStaticPaths` for a page whose address is one translated segment, named `parameter` in its file's name. */
export function localisedPaths(route: RouteName, parameter: string) {
  return LOCALES.map((locale) => ({
    params: { locale, [parameter]: ROUTES[route][locale].replace(/\/.*$/, "") },
    props: { locale },
  }));
}

/** The same page in the other language, as a path: used by the language switch. */
export function alternatePath(
  base: string,
  route: RouteName,
  locale: Locale,
  slugs?: Record<Locale, string>,
): string {
  const other = otherLocale(locale);
  return routePath(base, route, other, slugs?.[other] ?? "");
}
