import type { BusinessRecords } from "./records.ts";

/** What a month of posts and ads brought, on all platforms together. */
export type MonthCount = {
  /** First day of the month. */
  readonly day: string;
  readonly impressions: number;
  readonly clicks: number;
  readonly leads: number;
  /** Clicks on posts alone, without those on ads. */
  readonly postClicks: number;
};

/** Counts of each month on record, the earliest first: a post counts in the month it was published. */
export function monthCounts({ posts, ads }: Pick<BusinessRecords, "posts" | "ads">): readonly MonthCount[] {
  const activity = [...posts.map((post) => ({ ...post, month: post.date.slice(0, 7) })), ...ads];
  const months = [...new Set(activity.map(({ month }) => month))].sort();
  return months.map((month) => {
    const ofMonth = activity.filter((record) => record.month === month);
    const sum = (count: (record: (typeof activity)[number]) => number) =>
      ofMonth.reduce((total, record) => total + count(record), 0);
    return {
      day: `${month}-01`,
      impressions: sum(({ impressions }) => impressions),
      clicks: sum(({ clicks }) => clicks),
      leads: sum(({ signups }) => signups),
      postClicks: sum((record) => ("date" in record ? record.clicks : 0)),
    };
  });
}
