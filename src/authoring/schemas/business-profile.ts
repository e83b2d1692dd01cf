import * as z from "zod";
import { CURRENCY_CODES } from "../../domain/quantity/currency.ts";
import { identifier } from "./identifier.ts";
import { localisedText } from "./localised-text.ts";

const costComponent = z.strictObject({
  id: identifier,
  label: localisedText,
  share: z
    .number()
    .min(0, "is below 0. Write a share of revenue")
    .max(1, "is above 1. Write a share of revenue"),
});

/** A sample business, beside its records: what the records do not say. */
export const businessProfile = z.strictObject({
  id: identifier,
  name: localisedText,
  description: localisedText,
  currency: z.enum(CURRENCY_CODES),
  /** First month on record. */
  start: z.string().regex(/^\d{4}-\d{2}$/, 'is no month. Write it as "2026-01", in quotes'),
  /** Months on record. */
  months: z
    .int("is not a whole number. Count the months on record")
    .min(1, "is below 1. Count the months on record"),
  /** What each sale costs, as shares of revenue; what they leave is the contribution margin. */
  costOfSale: z
    .array(costComponent)
    .refine(
      (components) => components.reduce((sum, { share }) => sum + share, 0) < 1,
      "leaves no margin: its shares add up to 1 or more. Correct the shares",
    ),
});

export type BusinessFile = z.infer<typeof businessProfile>;
