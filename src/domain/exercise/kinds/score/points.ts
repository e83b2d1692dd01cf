import { gainsAndLosses } from "../../../score/gains-and-losses.ts";
import { rankActivities, rerank } from "../../../score/rank-activities.ts";
import { scoreOf, scorePer } from "../../../score/score-activity.ts";
import type { Activity, ScoreSystem, Signal } from "../../../score/score-system.ts";
import { definite, numberAnswer, shuffled } from "../../answers.ts";
import { drawContext } from "../../contexts.ts";
import type { Draw } from "../../draw-exercise.ts";
import { count, percent, scorePoints } from "../../quantity.ts";

const NO_OPINIONS = { positive: 0, neutral: 0, negative: 0 };

const systemOf = (points: ScoreSystem["points"]): ScoreSystem => ({
  id: "drawn",
  area: "engagement",
  points,
  sentiment: { kind: "ignored" },
});

const activity = (signals: Partial<Record<Signal, number>>, posts = 1, followers = 1): Activity => ({
  signals,
  opinions: NO_OPINIONS,
  posts,
  followers,
  weeks: 1,
});

/** Points of a post: each signal times its points. Level 2 takes points off for hidden posts, level 3 multiplies by sentiment. */
export const drawScoreTotal: Draw = (random, level) => {
  const signals = {
    like: random.integer(20, 240),
    comment: random.integer(4, 40),
    share: random.integer(3, 30),
  };
  const comment = random.integer(2, 5);
  const points = { like: 1, comment, share: comment + random.integer(1, 4) };
  const hidden = level === 2 ? random.integer(2, 12) : 0;
  const penalty = random.integer(3, 10);
  const factor = level === 3 ? random.integer(7, 13) / 10 : 1;
  const plain = scoreOf(systemOf(points), activity(signals));
  const answer = plain * factor - hidden * penalty;
  const signalCount = signals.like + signals.comment + signals.share;
  return {
    context: drawContext(random),
    givens: {
      likes: count(signals.like),
      comments: count(signals.comment),
      shares: count(signals.share),
      perLike: count(points.like),
      perComment: count(points.comment),
      perShare: count(points.share),
      ...(level === 2 ? { hidden: count(hidden), penalty: count(penalty) } : {}),
      ...(level === 3 ? { factor: { value: factor, unit: "decimal" } } : {}),
    },
    answer: numberAnswer(scorePoints(answer), {
      "weights-ignored": signalCount * factor - hidden,
      "weights-added": signalCount + points.like + points.comment + points.share,
      "one-weight-for-all": signalCount * (points.like + points.comment + points.share),
      ...(level === 2 ? { "penalty-added": plain + hidden * penalty, "penalty-forgotten": plain } : {}),
      ...(level === 3 ? { "sentiment-forgotten": plain, "sentiment-added": plain + factor } : {}),
    }),
    steps: [
      { id: "points", result: scorePoints(plain) },
      { id: "score", result: scorePoints(answer) },
    ],
  };
};

/** A score per thousand followers, per post, or both, so that accounts of different size compare. */
export const drawScoreBase: Draw = (random, level) => {
  const posts = random.integer(4, 24);
  const followers = random.integer(8, 90) * (level === 1 ? 100 : 45);
  const score = random.integer(30, 160) * (level === 1 ? 20 : 13);
  const story = level === 1 ? random.pick(["followers", "post"]) : level === 2 ? "followers" : "both";
  const one = activity({ like: score }, posts, followers);
  const system = systemOf({ like: 1 });
  const perThousand = definite(scorePer("thousand-followers", system, one));
  const perPost = definite(scorePer("post", system, one));
  const answer = story === "post" ? perPost : story === "followers" ? perThousand : perThousand / posts;
  return {
    context: drawContext(random),
    story,
    givens: { score: scorePoints(score), followers: count(followers), posts: count(posts) },
    answer: numberAnswer(
      scorePoints(answer),
      {
        "forgotten-thousand": story === "post" ? score / (posts * 1000) : answer / 1000,
        "other-base": story === "post" ? perThousand : perPost,
        "upside-down": story === "post" ? posts / score : followers / score,
        ...(story === "both" ? { "posts-forgotten": perThousand } : {}),
      },
      0.1,
    ),
    steps: [
      ...(story === "both" ? [{ id: "per-thousand", result: scorePoints(perThousand) }] : []),
      { id: "score", result: scorePoints(answer) },
    ],
  };
};

/** What of a change of score is due to one signal. Level 2 asks for it as a share, level 3 hides a loss behind gains. */
export const drawScoreChange: Draw = (random, level) => {
  const points = { like: 1, comment: random.integer(2, 4), share: random.integer(5, 8) };
  const before = {
    like: random.integer(80, 260),
    comment: random.integer(10, 40),
    share: random.integer(8, 30),
  };
  const gain = { like: random.integer(20, 90), comment: random.integer(5, 24), share: random.integer(4, 20) };
  const sign = level === 3 ? -1 : 1;
  const after = {
    like: before.like + gain.like * sign,
    comment: before.comment + gain.comment,
    share: before.share + gain.share,
  };
  const system = systemOf(points);
  const change = gainsAndLosses(system, activity(before), activity(after));
  const ofShares = change.parts.find(({ from }) => from === "share")?.points ?? Number.NaN;
  const asked =
    level === 2 ? percent(ofShares / change.change) : scorePoints(level === 3 ? change.change : ofShares);
  const scale = level === 2 ? change.change : 1;
  return {
    context: drawContext(random),
    givens: {
      likesBefore: count(before.like),
      likesAfter: count(after.like),
      commentsBefore: count(before.comment),
      commentsAfter: count(after.comment),
      sharesBefore: count(before.share),
      sharesAfter: count(after.share),
      perComment: count(points.comment),
      perShare: count(points.share),
    },
    answer: numberAnswer(
      asked,
      level === 3
        ? {
            "losses-as-gains": ofShares + gain.comment * points.comment + gain.like,
            "weights-ignored":
              after.like + after.comment + after.share - before.like - before.comment - before.share,
            "after-for-change": change.after,
          }
        : {
            "weights-ignored": gain.share / (level === 2 ? gain.like + gain.comment + gain.share : 1),
            "after-for-change": (after.share * points.share) / (level === 2 ? change.after : 1),
            ...(level === 1
              ? { "all-signals": change.change }
              : { "share-of-the-score": ofShares / change.after }),
          },
      level === 2 ? 0.01 : 1,
    ),
    steps: [
      { id: "shares", result: scorePoints(ofShares) },
      ...(level === 1
        ? []
        : [
            { id: "comments", result: scorePoints(gain.comment * points.comment) },
            { id: "likes", result: scorePoints(gain.like * sign) },
          ]),
      ...(level === 1 ? [] : [{ id: "change", result: scorePoints(change.change) }]),
      ...(level === 2 ? [{ id: "share", result: percent(ofShares / scale) }] : []),
    ],
  };
};

/** Posts by their score under a set of weights, which other weights would have put in another order. */
export const drawRankPosts: Draw = (random, level) => {
  const ids = ["a", "b", "c", "d"].slice(0, level === 1 ? 3 : 4);
  const points = { like: 1, comment: random.integer(2, 5), share: random.integer(6, 10) };
  const posts = ids.map((id) => {
    const reach = random.integer(10, 90) * 100;
    return {
      id,
      reach,
      ...activity(
        { like: random.integer(20, 260), comment: random.integer(2, 50), share: random.integer(0, 40) },
        1,
        reach,
      ),
    };
  });
  const base = level === 3 ? "thousand-followers" : "total";
  const order = (system: ScoreSystem, by: "total" | "thousand-followers") =>
    rankActivities(system, posts, by).map(({ id }) => id);
  const right = order(systemOf(points), base);
  const scores = rankActivities(systemOf(points), posts, base).map(({ score }) => definite(score));
  const areApart = scores.every(
    (score, index) => index === 0 || (scores[index - 1] ?? 0) - score > score * 0.03,
  );
  const changesFirst = rerank(systemOf(points), systemOf({ like: 1 }), posts, base).isAnotherFirst;
  return {
    context: drawContext(random),
    givens: {
      perComment: count(areApart && changesFirst ? points.comment : Number.NaN),
      perShare: count(points.share),
      ...Object.fromEntries(
        posts.flatMap(({ id, signals, reach }) => [
          [`${id}Likes`, count(signals.like ?? 0)],
          [`${id}Comments`, count(signals.comment ?? 0)],
          [`${id}Shares`, count(signals.share ?? 0)],
          ...(level === 3 ? [[`${id}Reach`, count(reach)]] : []),
        ]),
      ),
    },
    answer: {
      form: "order",
      items: shuffled(random, ids),
      right,
      mistakes: [
        { id: "ranked-by-likes", items: order(systemOf({ like: 1 }), "total") },
        { id: "ranked-upward", items: right.toReversed() },
        ...(level === 3 ? [{ id: "ranked-by-total", items: order(systemOf(points), "total") }] : []),
      ],
    },
    steps: right.map((id, index) => ({
      id,
      result: scorePoints(Math.round((scores[index] ?? 0) * 10) / 10),
    })),
  };
};
