import { notDefined, type Outcome, ratio } from "../quantity/outcome.ts";
import { CAFE_SCORES, type CafeScore } from "../score/cafe-scores.ts";
import { activityOfPosts, contestLift, groupPosts, monthOf } from "../score/post-activities.ts";
import { rankActivities } from "../score/rank-activities.ts";
import { rankAgreement } from "../score/rank-agreement.ts";
import { scoreOf, scorePer } from "../score/score-activity.ts";
import type { ScoreSystem } from "../score/score-system.ts";
import type { RecordFigure } from "./record-figures.ts";
import type { BusinessRecords, PostRecord } from "./records.ts";

/** The posts that the scoring lesson follows, all of one month. */
const POSTS = { latte: "ig-091", contest: "ig-088", guide: "ig-083", ethiopia: "ig-081" } as const;
type FollowedPost = keyof typeof POSTS;

const MONTH = "2026-05";
const HALF_YEAR = "2026-04";

type Count = "likes" | "comments" | "shares" | "saves" | "clicks" | "signups";

const count = (of: RecordFigure["of"]): RecordFigure => ({ unit: "count", side: null, of });
const decimal = (of: RecordFigure["of"]): RecordFigure => ({ unit: "decimal", side: null, of });

const single = (post: PostRecord) => activityOfPosts(post.id, [post], 1);
const isContest = (post: PostRecord) => post.theme === "giveaway";
const onInstagram = (post: PostRecord) => post.platform === "instagram";

function ofPost(
  name: FollowedPost,
  read: (post: PostRecord, records: BusinessRecords) => Outcome,
): RecordFigure {
  return count((records) => {
    const post = records.posts.find(({ id }) => id === POSTS[name]);
    return post ? read(post, records) : notDefined("no-posts");
  });
}

const counted = (name: FollowedPost, what: Count) => ofPost(name, (post) => post[what]);
const points = (name: FollowedPost, score: CafeScore) =>
  ofPost(name, (post) => scoreOf(CAFE_SCORES[score], single(post)));
const rank = (name: FollowedPost, score: CafeScore) =>
  ofPost(name, (post, { posts }) => {
    const month = posts.filter((each) => monthOf(each) === MONTH).map(single);
    return (
      rankActivities(CAFE_SCORES[score], month).find(({ id }) => id === post.id)?.rank ??
      notDefined("no-posts")
    );
  });

/** Rank agreement of a score with the sign-ups of the same posts. */
const agreement = (score: CafeScore | ScoreSystem, isIn: (post: PostRecord) => boolean) =>
  decimal(({ posts }) => {
    const system = typeof score === "string" ? CAFE_SCORES[score] : score;
    const judged = posts.filter(isIn).map(single);
    return rankAgreement(
      judged.map((each) => scoreOf(system, each)),
      judged.map(({ outcome }) => outcome),
    );
  });

const clicksAlone: ScoreSystem = { ...CAFE_SCORES.likes, id: "clicks", points: { click: 1 } };

const followers = (platform: PostRecord["platform"]) =>
  count(
    ({ posts }) =>
      activityOfPosts(
        "",
        posts.filter((post) => post.platform === platform),
        1,
      ).followers,
  );

/** Score of a subject's average post. */
const perPost = (theme: string, score: CafeScore) =>
  count(({ posts }) => {
    const group = groupPosts(posts.filter(onInstagram), (post) => post.theme).get(theme) ?? [];
    return scorePer("post", CAFE_SCORES[score], activityOfPosts(theme, group, 1));
  });

/** Share of the sign-ups of some posts that ended in an order. */
const closeRate = (isIn: (post: PostRecord) => boolean): RecordFigure => ({
  unit: "rate",
  side: null,
  of: ({ posts, orders }) => {
    const sources = new Set(posts.filter(isIn).map(({ id }) => id));
    const sales = orders.filter(({ source }) => sources.has(source)).length;
    return ratio(sales, activityOfPosts("", posts.filter(isIn), 1).outcome, "no-leads");
  },
});

/** Figures of the scoring lesson, counted in the café's records. */
export const SCORE_FIGURES = {
  "may.posts": count(({ posts }) => posts.filter((post) => monthOf(post) === MONTH).length),
  "latte.likes": counted("latte", "likes"),
  "latte.signups": counted("latte", "signups"),
  "contest.likes": counted("contest", "likes"),
  "contest.comments": counted("contest", "comments"),
  "contest.shares": counted("contest", "shares"),
  "contest.signups": counted("contest", "signups"),
  "contest.talk-points": points("contest", "talk"),
  "latte.talk-points": points("latte", "talk"),
  "guide.saves": counted("guide", "saves"),
  "guide.signups": counted("guide", "signups"),
  "ethiopia.likes": counted("ethiopia", "likes"),
  "ethiopia.shares": counted("ethiopia", "shares"),
  "ethiopia.saves": counted("ethiopia", "saves"),
  "ethiopia.clicks": counted("ethiopia", "clicks"),
  "ethiopia.signups": counted("ethiopia", "signups"),
  "ethiopia.talk-rank": { ...rank("ethiopia", "talk"), unit: "ordinal" },
  "ethiopia.steps-points": points("ethiopia", "steps"),
  "agreement.likes.all": agreement("likes", () => true),
  "agreement.likes.instagram": agreement("likes", onInstagram),
  "agreement.talk.instagram": agreement("talk", onInstagram),
  "agreement.clicks.instagram": agreement(clicksAlone, onInstagram),
  "agreement.steps.before": agreement("steps", (post) => onInstagram(post) && monthOf(post) < HALF_YEAR),
  "agreement.steps.after": agreement("steps", (post) => onInstagram(post) && monthOf(post) >= HALF_YEAR),
  "followers.instagram": followers("instagram"),
  "followers.linkedin": followers("linkedin"),
  "steps.contest/post": perPost("giveaway", "steps"),
  "steps.guide/post": perPost("brew-guide", "steps"),
  "contests.count": count(({ posts }) => posts.filter(isContest).length),
  "contests.extra-comments/post": count(({ posts }) => contestLift(posts, isContest).comment ?? 0),
  "close-rate.contests": closeRate(isContest),
  "close-rate.other-posts": closeRate((post) => onInstagram(post) && !isContest(post)),
} as const satisfies Record<string, RecordFigure>;
