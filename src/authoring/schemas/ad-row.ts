import * as z from "zod";
import type { AdRecord } from "../../domain/record/records.ts";
import { count, money, month, platform, word } from "./csv-cell.ts";

/** A row of `ads.csv`, read as a month of an ad. */
export const adRow: z.ZodType<AdRecord> = z.strictObject({
  id: word,
  month,
  platform,
  campaign: word,
  ad: word,
  spend: money,
  impressions: count,
  reach: count,
  clicks: count,
  signups: count,
});
