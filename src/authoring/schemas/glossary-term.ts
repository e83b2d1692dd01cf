import * as z from "zod";
import { identifiers } from "./identifier.ts";
import { localisedText, text } from "./localised-text.ts";

/** A term the course defines; its id is the name of its file. */
export const glossaryTerm = z.strictObject({
  term: localisedText,
  /** What European French calls it, where that differs. */
  european: text.optional(),
  /** Other names and initials that readers meet or look for. */
  also: z.strictObject({ fr: z.array(text).optional(), en: z.array(text).optional() }).optional(),
  definition: localisedText,
  /** How it is worked out, in words and signs; what stands left of the equals sign is the term unless written. */
  formula: localisedText.optional(),
  /** What misleads about it, in one sentence. */
  pitfall: localisedText,
  /** Ids of the terms to read beside it. */
  see: identifiers.optional(),
  sources: identifiers.optional(),
});

export type GlossaryTerm = z.infer<typeof glossaryTerm>;
