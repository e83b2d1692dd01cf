import type { PostRecord } from "../../domain/record/records.ts";
import { type JudgedActivity, packActivities } from "../../domain/score/packed-activities.ts";
import {
  activityOfPosts,
  contestLift,
  groupPosts,
  monthOf,
  weeksOfMonth,
} from "../../domain/score/post-activities.ts";
import { monthName, postName, postNameWords } from "../../i18n/post-names.ts";
import type { LessonContext } from "./lesson-context.ts";

/** The month whose posts the scoring lesson follows, and the first month of the half that weights are tested on. */
const MONTH = "2026-05";
const SECOND_HALF = "2026-04";
const NETWORKS = { instagram: "Instagram", linkedin: "LinkedIn" } as const;

/** The café's posts as the scoring lesson's instruments want them: packed, and named in the page's language. */
export function scoreActivities({ records, locale }: Pick<LessonContext, "records" | "locale">) {
  const { posts } = records;
  const single = (post: PostRecord) => activityOfPosts(postName(post, locale), [post], 1);
  // Where no score is brought to followers, a hundred of their counts need not travel.
  const alone = (post: PostRecord) => ({ ...single(post), followers: 0 });
  const months = [...groupPosts(posts, monthOf).keys()].sort();
  const weeks = months.reduce((sum, month) => sum + weeksOfMonth(month), 0);
  const grouped = (
    groupOf: (post: PostRecord) => string,
    nameOf: (group: string) => string,
    weeksOf: (group: string) => number = () => weeks,
  ): string =>
    pack(
      [...groupPosts(posts, groupOf)].map(([group, members]) =>
        activityOfPosts(nameOf(group), members, weeksOf(group)),
      ),
    );
  const of = (network: keyof typeof NETWORKS) => posts.filter(({ platform }) => platform === network);
  const { themes } = postNameWords(locale);
  const byMonth = grouped(monthOf, (month) => monthName(month, locale), weeksOfMonth);
  return {
    may: pack(posts.filter((post) => monthOf(post) === MONTH).map(single)),
    months: byMonth,
    groups: {
      subjects: grouped(
        ({ theme }) => theme,
        (theme) => themes[theme] ?? theme,
      ),
      networks: grouped(
        ({ platform }) => platform,
        (platform) => NETWORKS[platform as keyof typeof NETWORKS] ?? platform,
      ),
      months: byMonth,
    },
    networks: { instagram: pack(of("instagram").map(alone)), linkedin: pack(of("linkedin").map(alone)) },
    half: { instagram: firstHalf(of("instagram")), linkedin: firstHalf(of("linkedin")) },
    lift: contestLift(posts, ({ theme }) => theme === "giveaway"),
  };
}

const firstHalf = (posts: readonly PostRecord[]) =>
  posts.filter((post) => monthOf(post) < SECOND_HALF).length;

/** Two things of one name would be taken for one. */
function pack(activities: readonly JudgedActivity[]): string {
  const names = activities.map(({ id }) => id);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new Error(`Two groups of posts are called "${twice}": give each its own name.`);
  return packActivities(activities);
}
