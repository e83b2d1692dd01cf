import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gainsAndLosses } from "../../../src/domain/score/gains-and-losses.ts";
import { type NamedActivity, rankActivities, rerank } from "../../../src/domain/score/rank-activities.ts";
import { SCORE_BASES, scoreOf, scorePer } from "../../../src/domain/score/score-activity.ts";
import { type Activity, type ScoreSystem, SIGNALS } from "../../../src/domain/score/score-system.ts";
import { holds } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

const noOpinions = { positive: 0, neutral: 0, negative: 0 };

/** The points of the course’s first source: mentions, retweets and favourites. */
const system: ScoreSystem = {
  id: "engagement",
  area: "engagement",
  points: { mention: 5, repost: 3, like: 1 },
  sentiment: { kind: "ignored" },
};
const quiet: Activity = {
  signals: { like: 40, repost: 4, mention: 2, click: 9 },
  opinions: noOpinions,
  posts: 4,
  followers: 2000,
  weeks: 2,
};
const opinions = { positive: 6, neutral: 2, negative: 2 };

const count = fc.nat(10_000);
const opinionCounts = fc.record({ positive: count, neutral: count, negative: count });
const activity: fc.Arbitrary<Activity> = fc.record({
  signals: fc.dictionary(fc.constantFrom(...SIGNALS), count),
  opinions: fc.oneof(fc.constant(noOpinions), opinionCounts),
  posts: fc.nat(50),
  followers: count,
  weeks: fc.nat(26),
});
const points = fc.integer({ min: -20, max: 20 });
const weights = fc.record({ positive: points, neutral: points, negative: points });
const anySystem: fc.Arbitrary<ScoreSystem> = fc.record({
  id: fc.constant("any"),
  area: fc.constant("any"),
  points: fc.dictionary(fc.constantFrom(...SIGNALS), points),
  sentiment: fc.oneof(
    fc.constant({ kind: "ignored" as const }),
    weights.map((each) => ({ kind: "multiplier" as const, ...each })),
    weights.map((each) => ({ kind: "points" as const, ...each })),
  ),
});

describe("a score", () => {
  test("adds up points per signal, and none for a signal without points", () => {
    expect(scoreOf(system, quiet)).toBe(62);
  });

  test("is brought to a post, to a thousand followers, to both and to a week", () => {
    expect(SCORE_BASES.map((base) => scorePer(base, system, quiet))).toEqual([62, 15.5, 31, 7.75, 31]);
  });

  test("per post, per follower or per week is not defined without any", () => {
    const nothing = { ...quiet, posts: 0, followers: 0, weeks: 0 };
    expect(SCORE_BASES.map((base) => scorePer(base, system, nothing))).toEqual([
      62,
      { undefined: "no-posts" },
      { undefined: "no-followers" },
      { undefined: "no-posts" },
      { undefined: "no-weeks" },
    ]);
  });

  test("is multiplied by the average factor of the opinions, and left alone without any", () => {
    const loved: ScoreSystem = {
      ...system,
      sentiment: { kind: "multiplier", positive: 1.5, neutral: 1, negative: 0 },
    };
    expectClose(scoreOf(loved, { ...quiet, opinions }), 62 * 1.1);
    expect(scoreOf(loved, quiet)).toBe(62);
  });

  test("counts opinions as points when told, signals or none", () => {
    const judged: ScoreSystem = {
      ...system,
      sentiment: { kind: "points", positive: 2, neutral: 1, negative: -3 },
    };
    expect(scoreOf(judged, { ...quiet, opinions })).toBe(62 + 12 + 2 - 6);
    expect(scoreOf(judged, { ...quiet, signals: {}, opinions })).toBe(8);
  });
});

describe("gains and losses between two periods", () => {
  test("add up to the change of score, however sentiment counts", () => {
    holds([anySystem, activity, activity], (drawn, before, after) => {
      const { change, parts, ...ends } = gainsAndLosses(drawn, before, after);
      const size =
        Math.abs(ends.before) +
        Math.abs(ends.after) +
        parts.reduce((sum, part) => sum + Math.abs(part.points), 0);
      expectClose(
        parts.reduce((sum, part) => sum + part.points, 0),
        change,
        size,
      );
      expectClose(ends.after - ends.before, change, size);
    });
  });

  test("are the same with their sign turned when time runs backwards", () => {
    holds([anySystem, activity, activity], (drawn, before, after) => {
      const there = new Map(
        gainsAndLosses(drawn, before, after).parts.map((part) => [part.from, part.points]),
      );
      const back = gainsAndLosses(drawn, after, before).parts;
      expect(back.length).toBe(there.size);
      for (const { from, points: returned } of back) expectClose(-returned, there.get(from) ?? Number.NaN);
    });
  });

  test("name the signal that brought them, largest gain first, and leave out what did not move", () => {
    const later = { ...quiet, signals: { like: 30, repost: 4, mention: 9, click: 500 } };
    expect(gainsAndLosses(system, quiet, later)).toEqual({
      before: 62,
      after: 87,
      change: 25,
      parts: [
        { from: "mention", points: 35 },
        { from: "like", points: -10 },
      ],
    });
  });

  test("give sentiment what the opinions alone changed", () => {
    const loved: ScoreSystem = {
      ...system,
      sentiment: { kind: "multiplier", positive: 2, neutral: 1, negative: 0 },
    };
    const disliked = { ...quiet, opinions: { positive: 0, neutral: 1, negative: 1 } };
    expect(gainsAndLosses(loved, quiet, disliked).parts).toEqual([{ from: "sentiment", points: -31 }]);
  });
});

describe("ranking", () => {
  const named = (id: string, signals: Activity["signals"], posts = 1): NamedActivity => ({
    ...quiet,
    id,
    signals,
    posts,
  });
  const posts = [
    named("photo", { like: 100 }),
    named("question", { like: 10, comment: 20 }),
    named("recipe", { like: 10, save: 30 }),
  ];
  const likes: ScoreSystem = { ...system, id: "likes", points: { like: 1 } };
  const depth: ScoreSystem = { ...system, id: "depth", points: { like: 1, comment: 6, save: 4 } };

  test("puts the highest score first; equal scores share a rank", () => {
    expect(rankActivities(likes, posts)).toEqual([
      { id: "photo", score: 100, rank: 1 },
      { id: "question", score: 10, rank: 2 },
      { id: "recipe", score: 10, rank: 2 },
    ]);
  });

  test("sorts whatever order they come in", () => {
    const unsorted = [named("low", { like: 1 }), named("high", { like: 9 }), named("middle", { like: 5 })];
    expect(rankActivities(likes, unsorted).map(({ id }) => id)).toEqual(["high", "middle", "low"]);
  });

  test("gives no rank to what has no score, and puts it last", () => {
    const unposted = named("draft", { like: 900 }, 0);
    expect(rankActivities(likes, [unposted, ...posts], "post").map(({ id, rank }) => [id, rank])).toEqual([
      ["photo", 1],
      ["question", 2],
      ["recipe", 2],
      ["draft", null],
    ]);
  });

  test("by other weights tells who would have come first, and who moves", () => {
    expect(rerank(likes, depth, posts)).toEqual({
      first: ["photo"],
      otherFirst: ["question", "recipe"],
      isAnotherFirst: true,
      moves: new Map([
        ["question", 1],
        ["recipe", 1],
        ["photo", -2],
      ]),
    });
  });

  test("does not change when all points are multiplied alike", () => {
    const doubled = { ...depth, points: { like: 2, comment: 12, save: 8 } };
    expect(rerank(depth, doubled, posts)).toMatchObject({ isAnotherFirst: false, moves: new Map() });
  });

  test("per post looks at posts, not at totals", () => {
    const many = [named("daily", { like: 150 }, 30), ...posts];
    expect(rerank(likes, likes, many).first).toEqual(["daily"]);
    expect(rerank(likes, likes, many, "post").first).toEqual(["photo"]);
  });

  test("puts nobody first where there is nothing to rank", () => {
    expect(rerank(likes, depth, [])).toEqual({
      first: [],
      otherFirst: [],
      isAnotherFirst: false,
      moves: new Map(),
    });
  });
});
