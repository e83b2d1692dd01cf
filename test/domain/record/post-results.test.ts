import { describe, expect, test } from "vitest";
import { dearestAd, impressionsOf } from "../../../src/domain/record/ad-months.ts";
import {
  averageResult,
  bestResult,
  greatestPost,
  interactionsOf,
  POST_GUIDES,
  postResults,
  resultByGuide,
} from "../../../src/domain/record/post-results.ts";
import { ad, post, smallBusiness } from "./small-business.ts";

describe("what posts brought", () => {
  const posts = postResults(smallBusiness, "instagram");

  test("holds a platform’s posts, each with the orders of its own clicks", () => {
    expect(posts.map(({ id, orders }) => [id, orders])).toEqual([
      ["p1", 1],
      ["p2", 0],
    ]);
  });

  test("counts likes, comments, shares and saves as interactions, and no clicks", () => {
    expect(interactionsOf(post({ likes: 4, comments: 3, shares: 2, saves: 1, clicks: 50 }))).toBe(10);
  });

  test("chosen by clicks, the one post most clicked counts; by lot, the average", () => {
    expect(resultByGuide(posts, POST_GUIDES.clicks, "signups", 1)).toBe(6);
    expect(averageResult(posts, "signups", 1)).toBe(5);
  });

  test("no guide does better than hindsight, and all agree once every post is chosen", () => {
    for (const guide of Object.values(POST_GUIDES)) {
      expect(resultByGuide(posts, guide, "orders", 1)).toBeLessThanOrEqual(bestResult(posts, "orders", 1));
      expect(resultByGuide(posts, guide, "signups", 9)).toBe(averageResult(posts, "signups", 9));
    }
  });

  test("a post nobody saw has no rate, and no records no greatest post", () => {
    expect(POST_GUIDES["engagement-rate"](post({ reach: 0 }))).toBe(0);
    expect(greatestPost([], POST_GUIDES.likes)).toBeNull();
    expect(averageResult([], "orders", 3)).toBe(0);
  });
});

describe("the dearest ad", () => {
  test("is the one that cost most over its months, told in their order", () => {
    const ads = [
      ad({ ad: "short", month: "2026-01", spend: 1500 }),
      ad({ ad: "long", month: "2026-02", spend: 900, impressions: 300 }),
      ad({ ad: "long", month: "2026-01", spend: 800, impressions: 400 }),
    ];
    expect(dearestAd(ads).map(({ month }) => month)).toEqual(["2026-01", "2026-02"]);
    expect(impressionsOf(dearestAd(ads))).toBe(700);
    expect(dearestAd([])).toEqual([]);
  });
});
