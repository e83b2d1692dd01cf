import * as z from "zod";
import { identifiers } from "./identifier.ts";
import { localisedText, text } from "./localised-text.ts";

/** A term the course defines; its id is the name of its file. */
export const glossaryTerm = z.strictObject({
  term: localisedText,
  /** What European French calls it, where that differs. */
  european: text.optional(),
  definition: localisedText,
  formula: localisedText.optional(),
  /** What misleads about it. */
  pitfall: localisedText.optional(),
  sources: identifiers.optional(),
});

export type GlossaryTerm = z.infer<typeof glossaryTerm>;
