import { expect, test } from "vitest";
import { loadRecords } from "../../src/authoring/load-scenarios.ts";
import { compareBases } from "../../src/domain/metric/compare-bases.ts";
import {
  averageResult,
  greatestPost,
  interactionsOf,
  POST_GUIDES,
  postResults,
  resultByGuide,
} from "../../src/domain/record/post-results.ts";

const records = loadRecords(process.cwd());
const posts = postResults(records, "instagram");
const bring = (guide: keyof typeof POST_GUIDES, result: "impressions" | "signups") =>
  resultByGuide(posts, POST_GUIDES[guide], result, 10);

// What lesson 4 says of the café's records in words: no figure on its page would notice if they changed.
test("the most loved post is a latte art reel of June", () => {
  const post = greatestPost(posts, interactionsOf);
  expect([post?.format, post?.theme, post?.date.slice(0, 7)]).toEqual(["reel", "latte-art", "2026-06"]);
});

test("ten posts picked by interactions per person reached bring fewer sign-ups than ten drawn by lot", () => {
  expect(bring("engagement-rate", "signups")).toBeLessThan(averageResult(posts, "signups", 10));
});

test("clicks guide best to sign-ups, and reach to being seen", () => {
  const guides = Object.keys(POST_GUIDES) as (keyof typeof POST_GUIDES)[];
  expect(Math.max(...guides.map((guide) => bring(guide, "signups")))).toBe(bring("clicks", "signups"));
  expect(Math.max(...guides.map((guide) => bring(guide, "impressions")))).toBe(bring("reach", "impressions"));
});

test("of the two posts compared, the reel is ahead by followers and by reach, the photo by impressions", () => {
  const counts = (id: string) => {
    const post = records.posts.find((candidate) => candidate.id === id);
    if (!post) throw new Error(`no post ${id}`);
    return { ...post, engagements: interactionsOf(post) };
  };
  expect(compareBases(counts("ig-104"), counts("ig-114")).map(({ ahead }) => ahead)).toEqual([0, 0, 1]);
});
