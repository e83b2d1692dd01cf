import * as z from "zod";
import { identifier, identifiers } from "./identifier.ts";
import { lessonGuess } from "./lesson-guess.ts";
import { localisedText } from "./localised-text.ts";

const part = z.strictObject({
  id: identifier,
  /** Short, for the lesson's ruler; the text gives the part its title. */
  name: localisedText,
  // styles/minutes.css has a rule for each.
  minutes: z
    .int("is not a whole number. Write the minutes this part takes")
    .min(1, "is not above zero. Write the minutes this part takes")
    .max(15, "is over 15. Cut the part in two"),
});

/** What both languages of a lesson share, stated once. */
export const lessonFacts = z.strictObject({
  number: z
    .int("is not a whole number. Write the lesson's place in the course")
    .min(1, "is below 1. Count lessons from 1"),
  slug: z.strictObject({ fr: identifier, en: identifier }),
  /** Short, for the navigation. */
  name: localisedText,
  /** What it teaches to do, in a few words, for the map of the course. */
  does: localisedText,
  /** Name of the scenario that the lesson's figures come from. */
  scenario: identifier,
  /** Folders of the lessons that should come before it. */
  needs: identifiers.default([]),
  guess: lessonGuess.optional(),
  parts: z
    .array(part)
    .min(1, "is empty. List the lesson's parts")
    .refine(
      (parts) => new Set(parts.map(({ id }) => id)).size === parts.length,
      "names a part twice. Keep each id once",
    ),
  /** Ids of the sources, in the order the lesson lists them. */
  sources: identifiers,
  /** Ids of the glossary terms the lesson teaches. */
  terms: identifiers,
});

export type LessonFacts = z.infer<typeof lessonFacts>;
