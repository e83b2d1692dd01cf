import * as z from "zod";
import type { PostRecord } from "../../domain/record/records.ts";
import { count, day, platform, word } from "./csv-cell.ts";

/** A row of `posts.csv`, read as a post. */
export const postRow: z.ZodType<PostRecord> = z.strictObject({
  id: word,
  date: day,
  platform,
  format: word,
  theme: word,
  followers: count,
  impressions: count,
  reach: count,
  likes: count,
  comments: count,
  shares: count,
  saves: count,
  clicks: count,
  signups: count,
});
