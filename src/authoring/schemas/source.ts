import * as z from "zod";
import { identifier } from "./identifier.ts";
import { localisedText, text } from "./localised-text.ts";

/** Longest passage quoted from a source, in words. */
export const PASSAGE_WORDS = 25;

const publicationDate = z.preprocess(
  // YAML reads a bare year as a number.
  (date) => (typeof date === "number" ? String(date) : date),
  z
    .string()
    .regex(
      /^(undated|\d{4}(-\d{2}(-\d{2})?)?)$/,
      "is no publication date. Write 2013, 2013-05 or 2013-05-21, or undated",
    ),
);

const passage = text.refine(
  (quoted) => quoted.split(/\s+/).length <= PASSAGE_WORDS,
  `has more than ${PASSAGE_WORDS} words. Keep the few that support the claim`,
);

/** A number that a source states, for prose to quote by name. */
const fact = z.strictObject({
  /** A rate as a proportion, money in cents, or a count. */
  value: z.number(),
  unit: z.enum(["rate", "money", "count"]),
  /** What the number is a share or a count of. */
  of: localisedText.optional(),
});

/** A work the course relies on, with the passage that supports it. */
export const source = z
  .strictObject({
    id: identifier,
    author: text,
    title: localisedText,
    publisher: text.optional(),
    address: z.httpUrl("is no web address. Write it in full, or null when it is not known").nullable(),
    published: publicationDate,
    accessed: z.iso.date("is no day. Write it as 2026-01-31"),
    /** True only when someone saw the passage at the address. */
    verified: z.boolean(),
    passage: passage.nullable(),
    facts: z.record(identifier, fact).optional(),
  })
  .refine((entry) => !entry.verified || (entry.passage !== null && entry.address !== null), {
    path: ["verified"],
    error: "is true without a passage and an address. Quote the passage, or write false",
  });

export type Source = z.infer<typeof source>;

/** The whole file of sources; an id names one source. */
export const sources = z.array(source).superRefine((entries, context) => {
  const seen = new Set<string>();
  entries.forEach(({ id }, index) => {
    if (seen.has(id)) {
      const message = `"${id}" names a second source. Give each source its own id`;
      context.addIssue({ code: "custom", path: [index, "id"], message });
    }
    seen.add(id);
  });
});
