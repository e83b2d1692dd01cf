import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CAFE_SCORES } from "../../../src/domain/score/cafe-scores.ts";
import { capSignals, usualCounts } from "../../../src/domain/score/cap-signals.ts";
import { playTrick, ranksAfterTrick, TRICKS } from "../../../src/domain/score/game-score.ts";
import {
  POST_SIGNALS,
  packActivities,
  unpackActivities,
} from "../../../src/domain/score/packed-activities.ts";
import { type NamedActivity, rankActivities } from "../../../src/domain/score/rank-activities.ts";
import { rankAgreement } from "../../../src/domain/score/rank-agreement.ts";
import { averageWeek, scoreOf } from "../../../src/domain/score/score-activity.ts";
import type { ScoreSystem, Signal } from "../../../src/domain/score/score-system.ts";
import { weightLeeway } from "../../../src/domain/score/weight-leeway.ts";
import { centredRanks } from "../../../src/domain/uncertainty/variance-shares.ts";
import { holds } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

const noOpinions = { positive: 0, neutral: 0, negative: 0 };
const post = (id: string, signals: NamedActivity["signals"]): NamedActivity => ({
  id,
  signals,
  opinions: noOpinions,
  posts: 1,
  followers: 1000,
  weeks: 1,
});

const drawnPosts = fc
  .array(
    fc.record({
      like: fc.nat(500),
      comment: fc.nat(60),
      share: fc.nat(60),
      save: fc.nat(60),
      click: fc.nat(90),
    }),
    { minLength: 2, maxLength: 30 },
  )
  .map((all) => all.map((signals, index) => post(`p${index}`, signals)));
const drawnSystem: fc.Arbitrary<ScoreSystem> = fc
  .record({ like: fc.nat(10), comment: fc.nat(10), share: fc.nat(10), save: fc.nat(10), click: fc.nat(10) })
  .map((points) => ({ ...CAFE_SCORES.talk, points }));
const signal = fc.constantFrom(...POST_SIGNALS);

describe("how far a weight can move", () => {
  test("ends where another post's score crosses the first's", () => {
    const posts = [post("photo", { like: 100, comment: 10 }), post("question", { like: 40, comment: 40 })];
    const likes = { ...CAFE_SCORES.likes, points: { like: 1, comment: 1 } };
    expect(weightLeeway(likes, posts, "comment")).toEqual({ from: null, to: 2 });
    expect(weightLeeway(likes, posts, "like")).toEqual({ from: 0.5, to: null });
  });

  test("has no end where no weight changes the first, and is not defined where two are first", () => {
    const posts = [post("more", { like: 9 }), post("less", { like: 3 })];
    expect(weightLeeway(CAFE_SCORES.likes, posts, "save")).toEqual({ from: null, to: null });
    expect(weightLeeway(CAFE_SCORES.saves, posts, "save")).toBeNull();
  });

  test("holds the first inside, and loses it just outside", () => {
    holds([drawnPosts, drawnSystem, signal], (posts, system, moved) => {
      const leeway = weightLeeway(system, posts, moved);
      if (leeway === null) return;
      const first = rankActivities(system, posts)[0]?.id;
      const firstAt = (points: number) =>
        rankActivities({ ...system, points: { ...system.points, [moved]: points } }, posts)[0]?.id;
      const now = system.points[moved] ?? 0;
      for (const end of [leeway.from, leeway.to]) {
        if (end === null) continue;
        expect(firstAt(now + (end - now) * 0.999)).toBe(first);
        expect(firstAt(end + Math.sign(end - now || 1) * 0.001 * Math.max(1, Math.abs(end)))).not.toBe(first);
      }
    });
  });
});

describe("the agreement of two orders", () => {
  test("is 1 for the same order, −1 for its reverse, whatever the sizes", () => {
    expectClose(rankAgreement([1, 5, 9], [2, 3, 400]) as number, 1);
    expectClose(rankAgreement([1, 5, 9], [400, 3, 2]) as number, -1);
  });

  test("gives equal values the mean of their ranks", () => {
    // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 ÷ √(4.5 × 5).
    expectClose(rankAgreement([1, 7, 7, 9], [1, 2, 3, 4]) as number, 4.5 / Math.sqrt(4.5 * 5));
  });

  test("is not defined where nothing varies, or for fewer than two", () => {
    expect(rankAgreement([3, 3], [1, 2])).toEqual({ undefined: "no-variation" });
    expect(rankAgreement([3], [1])).toEqual({ undefined: "no-observations" });
  });

  test("rests on the same ranks as the simulator's", () => {
    holds([fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 2, maxLength: 40 })], (pairs) => {
      const [ones, others] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
      const [a, b] = [centredRanks(Float64Array.from(ones)), centredRanks(Float64Array.from(others))];
      const product = (x: Float64Array, y: Float64Array) =>
        x.reduce((sum, value, at) => sum + value * (y[at] ?? 0), 0);
      const scale = Math.sqrt(product(a, a) * product(b, b));
      const agreement = rankAgreement(ones, others);
      if (scale === 0) expect(agreement).toEqual({ undefined: "no-variation" });
      else expectClose(agreement as number, product(a, b) / scale);
    });
  });
});

describe("a cap", () => {
  const posts = [
    post("a", { comment: 2, like: 40 }),
    post("b", { comment: 4, like: 50 }),
    post("c", { comment: 60 }),
  ];

  test("counts a signal for so many times its usual count at most", () => {
    const usual = usualCounts(posts);
    expect([usual.comment, usual.like, usual.save]).toEqual([4, 40, 0]);
    expect(capSignals(posts[2] as NamedActivity, usual, 3).signals).toEqual({ comment: 12 });
    expect(capSignals(posts[0] as NamedActivity, usual, 3)).toEqual(posts[0]);
  });

  test("never raises a count", () => {
    holds([drawnPosts, signal], (drawn, one) => {
      const usual = usualCounts(drawn);
      for (const each of drawn) {
        expect(capSignals(each, usual, 3).signals[one] ?? 0).toBeLessThanOrEqual(each.signals[one] ?? 0);
      }
    });
  });
});

describe("a trick", () => {
  const lift = { like: 60, comment: 30, share: 10, click: -5 };
  const weak = post("weak", { like: 10, comment: 2 });

  test("adds the reactions it is made of, in its proportions", () => {
    expect(playTrick(weak, "bait", 200, lift).signals).toEqual({ like: 10, comment: 202 });
    expect(playTrick(weak, "contest", 100, lift).signals).toEqual({ like: 70, comment: 32, share: 10 });
    expect(playTrick(weak, "bots", 50, lift).signals).toEqual({ like: 10, comment: 2, share: 50 });
  });

  test("of outrage brings hostile opinions, and leaves the earlier comments neutral", () => {
    expect(playTrick(weak, "outrage", 80, lift)).toMatchObject({
      signals: { comment: 62, share: 20 },
      opinions: { positive: 0, neutral: 2, negative: 60 },
    });
  });

  test("takes a weak post past the others, and a rule may hold it", () => {
    const posts = [weak, post("liked", { like: 300 }), post("shared", { share: 40, save: 20, click: 60 })];
    const ranks = ranksAfterTrick(CAFE_SCORES.talk, posts, "weak", "bait", 200, lift);
    expect(ranks).toEqual([
      { rule: "as-is", before: 3, after: 1 },
      // The cap holds back the others' floods too.
      { rule: "cap", before: 2, after: 2 },
      { rule: "deep", before: 3, after: 2 },
      { rule: "multiplier", before: 3, after: 1 },
      { rule: "points", before: 3, after: 1 },
    ]);
  });

  test("of no size changes nothing", () => {
    holds([drawnPosts, drawnSystem, fc.constantFrom(...TRICKS)], (posts, system, trick) => {
      for (const { before, after } of ranksAfterTrick(system, posts, "p0", trick, 0, lift))
        expect(after).toBe(before);
    });
  });
});

test("an average week scores as much as a period over its weeks", () => {
  holds([drawnPosts, drawnSystem, fc.integer({ min: 1, max: 30 })], ([first], system, weeks) => {
    if (!first) return;
    expectClose(scoreOf(system, averageWeek({ ...first, weeks })), scoreOf(system, first) / weeks);
  });
  expect(averageWeek({ ...post("none", { like: 3 }), weeks: 0 }).signals).toEqual({ like: 3 });
});

test("packed activities come out as they went in", () => {
  const counts = Object.fromEntries(POST_SIGNALS.map((each: Signal) => [each, fc.nat(9999)])) as Record<
    (typeof POST_SIGNALS)[number],
    fc.Arbitrary<number>
  >;
  const activity = fc.record({
    id: fc.string({ minLength: 1 }).filter((id) => !/[|;]/.test(id)),
    outcome: fc.nat(999),
    posts: fc.nat(50),
    followers: fc.nat(99_999),
    weeks: fc.integer({ min: 1, max: 400 }).map((days) => days / 7),
    signals: fc.record(counts),
    opinions: fc.constant(noOpinions),
  });
  holds([fc.array(activity, { maxLength: 8 })], (activities) => {
    expect(unpackActivities(packActivities(activities))).toEqual(activities);
  });
});
