import { type Outcome, ratio } from "../quantity/outcome.ts";
import type { RecordFigure } from "./record-figures.ts";
import type { BusinessRecords, PostRecord } from "./records.ts";

type Count = "likes" | "signups" | "clicks";

/** Posts of a format on Instagram get so many of something each, on average. */
const perPost = (format: string, count: Count): RecordFigure => ({
  unit: "count",
  side: null,
  of: ({ posts }) => {
    const own = posts.filter((post) => post.platform === "instagram" && post.format === format);
    return ratio(sum(own, count), own.length, "no-posts");
  },
});

const sum = (records: readonly Pick<PostRecord, "signups" | "clicks">[], count: Count) =>
  records.reduce((total, record) => total + ((record as Partial<Record<Count, number>>)[count] ?? 0), 0);

const months = ({ ads }: BusinessRecords) => new Set(ads.map(({ month }) => month)).size;

const aMonth = (of: (records: BusinessRecords) => number): RecordFigure => ({
  unit: "count",
  side: null,
  of: (records) => ratio(of(records), months(records), "no-duration"),
});

const visits = ({ posts, ads }: BusinessRecords) => sum([...posts, ...ads], "clicks");
const signups = ({ posts, ads }: BusinessRecords) => sum([...posts, ...ads], "signups");
const orders = ({ orders: all }: BusinessRecords) => all.length;

const share = (of: (records: BusinessRecords) => Outcome): RecordFigure => ({ unit: "rate", side: null, of });

/** What the lesson on goals counts: what each format brings, and the café's way from a visit to an order. */
export const GOAL_FIGURES = {
  "reel.likes/post": perPost("reel", "likes"),
  "reel.signups/post": perPost("reel", "signups"),
  "carousel.likes/post": perPost("carousel", "likes"),
  "carousel.signups/post": perPost("carousel", "signups"),
  "photo.likes/post": perPost("photo", "likes"),
  "photo.signups/post": perPost("photo", "signups"),
  "all.visits/month": aMonth(visits),
  "all.signups/month": aMonth(signups),
  "all.orders/month": aMonth(orders),
  "all.signup-rate": share((records) => ratio(signups(records), visits(records), "no-visits")),
  "all.close-rate": share((records) => ratio(orders(records), signups(records), "no-leads")),
} as const satisfies Record<string, RecordFigure>;
