import type { Content, LessonText } from "../content.ts";
import { PAGE_NAMES, readInternalLink } from "../internal-link.ts";
import { suggestName } from "../nearest-name.ts";
import type { Problem } from "../problem.ts";
import type { Verdict } from "./attributes.ts";

/** Links to pages of the course that do not exist, or that are not written `lesson:…` or `page:…`. */
export function checkLinks({ file, links }: LessonText, content: Content): Problem[] {
  return links.flatMap(({ target, line }) => {
    const verdict = judgeLink(
      target,
      content.lessons.map((lesson) => lesson.folder),
    );
    return verdict === null ? [] : [{ file, line, ...verdict }];
  });
}

function judgeLink(target: string | null, lessons: readonly string[]): Verdict {
  const forms = "Write lesson:<folder> for a lesson, or page:<name> for another page";
  if (target === null)
    return { what: "this link's `href` is an expression, which cannot be checked", how: 'Write href="…"' };
  if (/^(https?:\/\/|mailto:)/.test(target)) return null;
  if (target.startsWith("/")) {
    return {
      what: `the link "${target}" is an address, which changes with the language and the site's base`,
      how: forms,
    };
  }
  const link = readInternalLink(target);
  if (link?.kind === "page") return null;
  if (link?.kind === "lesson") {
    if (lessons.includes(link.folder)) return null;
    const targets = lessons.map((folder) => `lesson:${folder}`);
    return {
      what: `the link "${target}" leads to no lesson`,
      how: suggestName(target, targets, "content/lessons"),
    };
  }
  if (target.startsWith("page:")) {
    const targets = PAGE_NAMES.map((page) => `page:${page}`);
    return {
      what: `the link "${target}" leads to no page`,
      how: suggestName(target, targets, "src/i18n/routes.ts"),
    };
  }
  return { what: `the link "${target}" is neither on the web nor to a page of the course`, how: forms };
}
