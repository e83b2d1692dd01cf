import * as z from "zod";

/** A name in kebab-case, as ids and folders are written. */
export const identifier = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    "is not in kebab-case. Use lower-case letters, digits and single hyphens",
  );

/** Ids in the order given, none twice. */
export const identifiers = z
  .array(identifier)
  .refine((ids) => new Set(ids).size === ids.length, "names an id twice. Keep each id once");
