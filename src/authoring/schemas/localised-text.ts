import * as z from "zod";

/** A text that is not blank. */
export const text = z.string().trim().min(1, "is empty. Write the text");

/** The same text in both languages; neither may be missing. */
export const localisedText = z.strictObject({ fr: text, en: text });
