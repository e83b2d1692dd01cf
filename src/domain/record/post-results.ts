import type { Platform } from "../simulation/scenario.ts";
import type { BusinessRecords, PostRecord } from "./records.ts";

/** A post with the orders credited to it. */
export type PostResult = PostRecord & { readonly orders: number };

/** Likes, comments, shares and saves of a post: what people did where they saw it. */
export function interactionsOf(post: Pick<PostRecord, "likes" | "comments" | "shares" | "saves">): number {
  return post.likes + post.comments + post.shares + post.saves;
}

/** What posts may be chosen by, before anyone knows what they will bring. */
export const POST_GUIDES = {
  likes: (post) => post.likes,
  "engagement-rate": (post) => (post.reach > 0 ? interactionsOf(post) / post.reach : 0),
  reach: (post) => post.reach,
  saves: (post) => post.saves,
  clicks: (post) => post.clicks,
} as const satisfies Record<string, (post: PostRecord) => number>;

export type PostGuide = keyof typeof POST_GUIDES;

/** What a business may want of its posts. Each adds up over posts, as reach would not. */
export const POST_RESULTS = ["impressions", "signups", "orders"] as const;
export type PostResultName = (typeof POST_RESULTS)[number];

/** The posts of a platform, each with the orders whose last click it was. */
export function postResults(records: BusinessRecords, platform: Platform): readonly PostResult[] {
  return records.posts
    .filter((post) => post.platform === platform)
    .map((post) => ({ ...post, orders: records.orders.filter(({ source }) => source === post.id).length }));
}

/** The post of which `of` is greatest; the earlier of two equals, `null` without posts. */
export function greatestPost<Post extends PostRecord>(
  posts: readonly Post[],
  of: (post: Post) => number,
): Post | null {
  return posts.reduce<Post | null>((best, post) => (best && of(best) >= of(post) ? best : post), null);
}

/** What the `count` posts with most of `guide` brought of `result`. */
export function resultByGuide(
  posts: readonly PostResult[],
  guide: (post: PostResult) => number,
  result: PostResultName,
  count: number,
): number {
  return posts
    .toSorted((one, other) => guide(other) - guide(one))
    .slice(0, count)
    .reduce((sum, post) => sum + post[result], 0);
}

/** The same of the posts that turned out best, which nobody could know before. */
export function bestResult(posts: readonly PostResult[], result: PostResultName, count: number): number {
  return resultByGuide(posts, (post) => post[result], result, count);
}

/** What as many posts drawn by lot would bring on average. */
export function averageResult(posts: readonly PostResult[], result: PostResultName, count: number): number {
  const total = posts.reduce((sum, post) => sum + post[result], 0);
  return posts.length === 0 ? 0 : (total / posts.length) * Math.min(count, posts.length);
}
