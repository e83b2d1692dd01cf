import { expect, test } from "vitest";
import { recordFigureOf } from "../../../src/domain/record/record-figures.ts";
import type { PostRecord } from "../../../src/domain/record/records.ts";
import { CAFE_SCORES } from "../../../src/domain/score/cafe-scores.ts";
import {
  activityOfPosts,
  contestLift,
  groupPosts,
  monthOf,
  weeksOfMonth,
} from "../../../src/domain/score/post-activities.ts";
import { weightLeeway } from "../../../src/domain/score/weight-leeway.ts";
import { readRecords } from "../../content/read-cafe-merisier.ts";

const post = (more: Partial<PostRecord>): PostRecord => ({
  id: "p",
  date: "2026-02-03",
  platform: "instagram",
  format: "photo",
  theme: "latte-art",
  followers: 100,
  impressions: 0,
  reach: 0,
  likes: 10,
  comments: 1,
  shares: 2,
  saves: 3,
  clicks: 4,
  signups: 5,
  ...more,
});

test("posts taken together add up their signals and average their followers", () => {
  expect(activityOfPosts("both", [post({}), post({ followers: 200, likes: 30 })], 2)).toMatchObject({
    id: "both",
    outcome: 10,
    posts: 2,
    followers: 150,
    weeks: 2,
    signals: { like: 40, comment: 2, share: 4, save: 6, click: 8 },
  });
});

test("posts are grouped in the order in which each group first comes", () => {
  const posts = [post({ theme: "b" }), post({ theme: "a" }), post({ theme: "b" })];
  expect([...groupPosts(posts, ({ theme }) => theme)].map(([theme, group]) => [theme, group.length])).toEqual(
    [
      ["b", 2],
      ["a", 1],
    ],
  );
});

test("a month has as many weeks as its days make", () => {
  expect(weeksOfMonth(monthOf(post({})))).toBe(4);
  expect(weeksOfMonth("2026-12")).toBe(31 / 7);
});

test("a contest's lift is over the ordinary posts of its own platform", () => {
  const posts = [
    post({ theme: "giveaway", comments: 40, likes: 5 }),
    post({ comments: 4 }),
    post({ comments: 2 }),
    post({ platform: "linkedin", comments: 900 }),
  ];
  expect(contestLift(posts, ({ theme }) => theme === "giveaway")).toMatchObject({ comment: 37, like: -5 });
  expect(contestLift(posts.slice(1), () => false)).toEqual({});
});

const records = readRecords();
const value = (name: Parameters<typeof recordFigureOf>[0]) => recordFigureOf(name, records).outcome as number;

test("likes agree with sign-ups only as long as a small network is mixed in", () => {
  expect(value("agreement.likes.all")).toBeGreaterThan(0.3);
  expect(Math.abs(value("agreement.likes.instagram"))).toBeLessThan(0.05);
});

test("weights chosen on the first half of the year hold in the second, and clicks alone do better", () => {
  expect(value("agreement.steps.after")).toBeGreaterThan(value("agreement.steps.before") - 0.05);
  expect(value("agreement.clicks.instagram")).toBeGreaterThan(value("agreement.steps.after"));
});

test("a contest scores more than a guide and its sign-ups buy less", () => {
  expect(value("steps.contest/post")).toBeGreaterThan(value("steps.guide/post"));
  expect(value("close-rate.contests")).toBeLessThan(value("close-rate.other-posts") / 2);
});

test("the first place of May hangs on the weight of a comment: at two points instead of three it changes hands", () => {
  const may = records.posts
    .filter((each) => monthOf(each) === "2026-05")
    .map((each) => activityOfPosts(each.id, [each], 1));
  const { from, to } = weightLeeway(CAFE_SCORES.talk, may, "comment") ?? { from: null, to: null };
  expect(from).toBeGreaterThan(2);
  expect(from).toBeLessThan(3);
  expect(to).toBeNull();
});
