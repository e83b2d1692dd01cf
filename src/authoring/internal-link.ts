import { ROUTES, type RouteName } from "../i18n/routes.ts";

/** A link to another page of the course, as prose writes it: `lesson:09-roi` or `page:simulator`. */
export type InternalLink =
  | { readonly kind: "lesson"; readonly folder: string }
  | { readonly kind: "page"; readonly route: RouteName };

/** The pages that prose can link to by name; lessons have their own form. */
export const PAGE_NAMES = (Object.keys(ROUTES) as RouteName[]).filter(
  (route) => route !== "lesson" && route !== "teacherNote",
);

/** Reads a link's target; `null` when it is not of the course's two internal forms, or its page does not exist. */
export function readInternalLink(target: string): InternalLink | null {
  const [, kind, name = ""] = target.match(/^(lesson|page):(.*)$/) ?? [];
  if (kind === "lesson") return { kind, folder: name };
  const route = PAGE_NAMES.find((page) => page === name);
  return kind === "page" && route ? { kind, route } : null;
}
