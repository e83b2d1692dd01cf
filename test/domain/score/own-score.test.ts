import { describe, expect, test } from "vitest";
import { agreementWith, changedWeights, reviewScore } from "../../../src/domain/score/review-score.ts";
import {
  averagePost,
  EMPTY_SCORE,
  type ScoredPost,
  type ScoreSheet,
} from "../../../src/domain/score/score-sheet.ts";

const post = (id: string, signals: ScoredPost["signals"], more: Partial<ScoredPost> = {}): ScoredPost => ({
  id,
  name: id,
  period: "before",
  signals,
  opinions: { positive: 0, neutral: 0, negative: 0 },
  ...more,
});
const five = (of: (index: number) => ScoredPost) => [1, 2, 3, 4, 5].map(of);
const sheet = (
  points: ScoreSheet["system"]["points"],
  posts: readonly ScoredPost[],
  more: Partial<ScoreSheet> = {},
) => ({
  ...EMPTY_SCORE,
  system: { ...EMPTY_SCORE.system, points },
  posts,
  ...more,
});
const kinds = (of: ScoreSheet) => reviewScore(of).map(({ kind }) => kind);

const balanced = five((index) => post(`p${index}`, { like: 20 + index, save: 4 + ((index * 3) % 5) }));

describe("the review of a score", () => {
  test("has nothing to say of an empty sheet, nor of weights that share the points over enough posts", () => {
    expect(reviewScore(EMPTY_SCORE)).toEqual([]);
    expect(reviewScore(sheet({ like: 1, save: 4 }, balanced))).toEqual([]);
  });

  test("asks for weights once there are posts", () => {
    expect(kinds(sheet({}, balanced))).toEqual(["no-weights"]);
  });

  test("sees a score that is one signal in disguise, with its share", () => {
    expect(reviewScore(sheet({ like: 1, save: 0.1 }, balanced))).toEqual([
      { kind: "one-signal", signal: "like", share: expect.closeTo(0.975, 2) },
    ]);
  });

  test("asks about two names of one act, only where both are counted on a post", () => {
    const twice = five((index) => post(`p${index}`, { share: 5 + index, repost: 5 + index }));
    expect(kinds(sheet({ share: 3, repost: 3 }, twice))).toEqual(["counted-twice"]);
    const apart = five((index) => post(`p${index}`, index % 2 ? { share: 5 } : { repost: 5 }));
    expect(kinds(sheet({ share: 3, repost: 3 }, apart))).toEqual([]);
  });

  test("names posts below zero, and weights that nothing uses", () => {
    const posts = five((index) => post(`p${index}`, { like: 10, comment: index === 1 ? 20 : 1 }));
    expect(reviewScore(sheet({ like: 1, comment: -2, save: 3 }, posts))).toEqual([
      { kind: "below-zero", posts: ["p1"] },
      { kind: "unused", signal: "save" },
    ]);
  });

  test("sees an order that is the order of the audiences", () => {
    const grown = five((index) =>
      post(`p${index}`, { like: 10 * index, save: 3 * index }, { audience: 1000 * index }),
    );
    expect(reviewScore(sheet({ like: 1, save: 4 }, grown))).toEqual([
      { kind: "by-audience", agreement: expect.closeTo(1, 9) },
    ]);
  });

  test("says that a period has too few posts, and counts only periods that have any", () => {
    const posts = [...balanced, post("late", { like: 20, save: 5 }, { period: "after" })];
    expect(reviewScore(sheet({ like: 1, save: 4 }, posts))).toEqual([{ kind: "few-posts", posts: 1 }]);
  });

  test("names the weights that changed since they were fixed; nought and nothing are the same weight", () => {
    const moved = sheet({ like: 2, save: 4 }, balanced, { fixed: { like: 1, save: 4, click: 0 } });
    expect(changedWeights(moved)).toEqual(["like"]);
    expect(kinds(moved)).toEqual(["weights-changed"]);
    expect(changedWeights(sheet({ like: 2 }, []))).toEqual([]);
  });
});

describe("the agreement of a learner's score", () => {
  const posts = five((index) => post(`p${index}`, { like: index }, { outcome: 10 - index }));

  test("is taken over the posts whose outcome is noted", () => {
    expect(agreementWith(sheet({ like: 1 }, [...posts, post("unknown", { like: 99 })]), "outcome")).toEqual({
      value: expect.closeTo(-1, 9),
      posts: 5,
    });
  });

  test("says nothing for fewer than five, nor where all are alike", () => {
    expect(agreementWith(sheet({ like: 1 }, posts.slice(1)), "outcome")).toBeNull();
    expect(agreementWith(sheet({ save: 1 }, posts), "outcome")).toBeNull();
  });
});

test("a period's average post counts each signal over all its posts", () => {
  const posts = [post("a", { like: 10 }), post("b", { like: 20, save: 4 }, { audience: 100 })];
  expect(averagePost(sheet({}, posts), "before")).toMatchObject({
    signals: { like: 15, save: 2 },
    followers: 50,
  });
  expect(averagePost(sheet({}, posts), "after")).toBeNull();
});
