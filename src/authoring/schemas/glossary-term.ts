import * as z from "zod";
import { identifiers } from "./identifier.ts";
import { localisedText } from "./localised-text.ts";

/** A term the course defines; its id is the name of its file. */
export const glossaryTerm = z.strictObject({
  term: localisedText,
  definition: localisedText,
  sources: identifiers.optional(),
});

export type GlossaryTerm = z.infer<typeof glossaryTerm>;
