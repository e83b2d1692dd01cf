import { dayNumber } from "../quantity/calendar-day.ts";
import type { PostRecord } from "../record/records.ts";
import type { ContestLift } from "./game-score.ts";
import type { JudgedActivity } from "./packed-activities.ts";

/**
 * Posts of the records taken together as one activity of so many weeks: signals and sign-ups added up, followers averaged over
 * the posts, since each post was shown to the followers of its own day. Their opinions were not read.
 */
export function activityOfPosts(id: string, posts: readonly PostRecord[], weeks: number): JudgedActivity {
  const total = (of: (post: PostRecord) => number) => posts.reduce((sum, post) => sum + of(post), 0);
  return {
    id,
    outcome: total((post) => post.signups),
    posts: posts.length,
    followers: posts.length === 0 ? 0 : Math.round(total((post) => post.followers) / posts.length),
    weeks,
    signals: {
      like: total((post) => post.likes),
      comment: total((post) => post.comments),
      share: total((post) => post.shares),
      save: total((post) => post.saves),
      click: total((post) => post.clicks),
    },
    opinions: { positive: 0, neutral: 0, negative: 0 },
  };
}

/** Posts in groups, in the order in which each group first comes. */
export function groupPosts(
  posts: readonly PostRecord[],
  groupOf: (post: PostRecord) => string,
): ReadonlyMap<string, readonly PostRecord[]> {
  const groups = new Map<string, PostRecord[]>();
  for (const post of posts) {
    const group = groupOf(post);
    const members = groups.get(group);
    if (members) members.push(post);
    else groups.set(group, [post]);
  }
  return groups;
}

/** Month of a post, `2026-05`. */
export function monthOf(post: PostRecord): string {
  return post.date.slice(0, 7);
}

/** Weeks in a month written `2026-05`: its days ÷ 7. */
export function weeksOfMonth(month: string): number {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
  return ((dayNumber(`${next}-01`) ?? 0) - (dayNumber(`${month}-01`) ?? 0)) / 7;
}

/** What the contests among these posts brought beyond the other posts of the same platforms, by signal, for one post. */
export function contestLift(
  posts: readonly PostRecord[],
  isContest: (post: PostRecord) => boolean,
): ContestLift {
  const contests = posts.filter(isContest);
  const platforms = new Set(contests.map(({ platform }) => platform));
  const others = posts.filter((post) => !isContest(post) && platforms.has(post.platform));
  if (contests.length === 0 || others.length === 0) return {};
  const [one, other] = [activityOfPosts("", contests, 1), activityOfPosts("", others, 1)];
  return Object.fromEntries(
    Object.entries(one.signals).map(([signal, count]) => [
      signal,
      count / contests.length - (other.signals[signal as keyof typeof other.signals] ?? 0) / others.length,
    ]),
  );
}
