import { reachByChance } from "../funnel/audience-behind.ts";
import { reachBounds } from "../funnel/reach-overlap.ts";
import { mapOutcome, type Outcome, ratio } from "../quantity/outcome.ts";
import { dearestAd, impressionsOf } from "./ad-months.ts";
import { greatestPost, interactionsOf, type PostResult, postResults } from "./post-results.ts";
import type { RecordFigure } from "./record-figures.ts";
import type { AdRecord, BusinessRecords } from "./records.ts";

const count = (of: RecordFigure["of"]): RecordFigure => ({ unit: "count", side: null, of });

const instagram = (records: BusinessRecords) => postResults(records, "instagram");

const total = (posts: readonly PostResult[], of: (post: PostResult) => number) =>
  posts.reduce((sum, post) => sum + of(post), 0);

/** A figure of the post that most people interacted with, or that brought the most sign-ups. */
const ofPost = (by: (post: PostResult) => number, of: (post: PostResult) => number) =>
  count((records) => {
    const post = greatestPost(instagram(records), by);
    return post ? of(post) : 0;
  });

const signups = (post: PostResult) => post.signups;
const orders = (post: PostResult) => post.orders;

const ofTheme = (theme: string, of: (posts: readonly PostResult[]) => Outcome) =>
  count((records) => of(instagram(records).filter((post) => post.theme === theme)));

const ofAd = (of: (months: readonly AdRecord[]) => Outcome) => count(({ ads }) => of(dearestAd(ads)));

const byChance = (months: readonly AdRecord[]) => reachByChance(months);

/** What the café's posts and its dearest ad got in attention, and what came of it. */
export const ATTENTION_RECORD_FIGURES = {
  "posts.instagram.count": count((records) => instagram(records).length),
  "post.best-loved.interactions": ofPost(interactionsOf, interactionsOf),
  "post.best-loved.signups": ofPost(interactionsOf, signups),
  "post.most-signups.interactions": ofPost(signups, interactionsOf),
  "post.most-signups.signups": ofPost(signups, signups),
  "posts.giveaway.count": ofTheme("giveaway", (posts) => posts.length),
  "posts.giveaway.signups": ofTheme("giveaway", (posts) => total(posts, signups)),
  "posts.giveaway.orders": ofTheme("giveaway", (posts) => total(posts, orders)),
  "posts.subscription.signups": ofTheme("subscription", (posts) => total(posts, signups)),
  "posts.subscription.orders": ofTheme("subscription", (posts) => total(posts, orders)),
  "ad.dearest.months": { unit: "months", side: null, of: ({ ads }) => dearestAd(ads).length },
  "ad.dearest.impressions": ofAd(impressionsOf),
  "ad.dearest.reach.most-in-a-month": ofAd((months) => reachBounds(months.map(({ reach }) => reach)).least),
  "ad.dearest.reach.added-up": ofAd((months) => reachBounds(months.map(({ reach }) => reach)).most),
  "ad.dearest.reach.by-chance": ofAd(byChance),
  "ad.dearest.frequency.added-up": ofAd((months) =>
    ratio(impressionsOf(months), reachBounds(months.map(({ reach }) => reach)).most, "no-reach"),
  ),
  "ad.dearest.frequency.by-chance": ofAd((months) =>
    mapOutcome(byChance(months), (reach) => ratio(impressionsOf(months), reach, "no-reach")),
  ),
} as const satisfies Record<string, RecordFigure>;
