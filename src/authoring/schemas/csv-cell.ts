import * as z from "zod";
import { cents } from "../../domain/quantity/money.ts";
import type { Platform } from "../../domain/simulation/scenario.ts";

const PLATFORMS = [
  "instagram",
  "linkedin",
  "facebook",
  "tiktok",
  "youtube",
  "x",
  "other",
] as const satisfies readonly Platform[];

export const platform = z.enum(PLATFORMS);

export const word = z.string().min(1, "is empty. Fill the cell");

/** A whole number from 0. */
export const count = z
  .string()
  .regex(/^\d+$/, "is no count. Write a whole number, without spaces")
  .transform(Number);

/** A number of hours, with a decimal point. */
export const hours = z
  .string()
  .regex(/^\d+(\.\d+)?$/, "is no number of hours. Write it with a decimal point, as 6.50")
  .transform(Number);

/** An amount written in units of the currency, read as integer cents. */
export const money = z
  .string()
  .regex(/^\d+(\.\d{1,2})?$/, "is no amount. Write it with a decimal point and no currency sign, as 113.33")
  .transform((units) => cents(Number(units)));

export const day = z.iso.date("is no day. Write it as 2026-01-31");

export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "is no month. Write it as 2026-01");
