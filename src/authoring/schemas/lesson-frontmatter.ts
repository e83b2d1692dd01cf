import * as z from "zod";
import { text } from "./localised-text.ts";

/** What each language's text of a lesson says about itself, above its prose. */
export const lessonFrontmatter = z.strictObject({
  title: text,
  lead: text,
  /** For search engines, which cut a longer one. */
  description: text.max(160, "has more than 160 characters. Shorten it, or search engines will"),
  canDo: z
    .array(text)
    .min(2, "has fewer than two lines. Name two to four things the reader will be able to do")
    .max(4, "has more than four lines. Name two to four things the reader will be able to do"),
  summary: z.array(text).length(5, "does not have exactly five lines. Write five, one idea in each"),
});

export type LessonFrontmatter = z.infer<typeof lessonFrontmatter>;
