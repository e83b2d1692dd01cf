import { type CountedStep, countedSteps } from "../funnel/counted-steps.ts";
import { engagedPeopleBounds, gestureCount } from "../funnel/engaged-people.ts";
import type { CountedStage } from "../funnel/funnel-counts.ts";
import type { PathStepName } from "../funnel/path-steps.ts";
import { mapOutcome, notDefined, type Outcome, ratio } from "../quantity/outcome.ts";
import type { Platform } from "../simulation/scenario.ts";
import type { RecordFigure } from "./record-figures.ts";
import type { BusinessRecords, PostRecord } from "./records.ts";
import { bestMonth, recordedMonths, stageCounts } from "./stage-counts.ts";

type Counting = (records: BusinessRecords) => Outcome;

const PLATFORM: Platform = "instagram";

const count = (of: Counting): RecordFigure => ({ unit: "count", side: null, of });
const rate = (of: Counting): RecordFigure => ({ unit: "rate", side: null, of });

/** The last month on record, on Instagram. */
const lastMonth = (records: BusinessRecords) =>
  stageCounts(records, { platform: PLATFORM, month: recordedMonths(records).at(-1) ?? "" });

const lastCount = (stage: CountedStage) => count((records) => lastMonth(records)[stage] ?? 0);

const rateOf = (step: CountedStep | null | undefined): Outcome => step?.rate ?? notDefined("no-observations");

const lastRate = (records: BusinessRecords, name: PathStepName) =>
  rateOf(countedSteps(lastMonth(records)).find(({ step }) => step === name));

const bestRate = (records: BusinessRecords, name: PathStepName) =>
  rateOf(bestMonth(records, name, { platform: PLATFORM }));

/** A step's last rate as a share of its best month's. */
const shareOfBest = (records: BusinessRecords, name: PathStepName) =>
  mapOutcome(lastRate(records, name), (last) =>
    mapOutcome(bestRate(records, name), (best) => ratio(last, best, "no-conversions")),
  );

/** Sales of the last month, had this step done as well as in its best month. */
const salesAtBest = (records: BusinessRecords, name: PathStepName) =>
  mapOutcome(shareOfBest(records, name), (share) =>
    ratio(lastMonth(records).sales ?? 0, share, "no-conversions"),
  );

/** A figure of the first post on record. */
const firstPost = (of: (post: PostRecord) => number): Counting => {
  return ({ posts }) => (posts[0] ? of(posts[0]) : notDefined("no-posts"));
};

const perReach = (of: (post: PostRecord) => number): Counting => {
  return ({ posts }) => (posts[0] ? ratio(of(posts[0]), posts[0].reach, "no-reach") : notDefined("no-posts"));
};

const leastPeople = (post: PostRecord) => engagedPeopleBounds(post).least;

/** What the lesson on the funnel counts in the records: its last month beside the best ones, and who stands behind a post's interactions. */
export const FUNNEL_RECORD_FIGURES = {
  "last-month.impressions": lastCount("impressions"),
  "last-month.visits": lastCount("visits"),
  "last-month.leads": lastCount("leads"),
  "last-month.sales": lastCount("sales"),
  "last-month.click-rate": rate((records) => lastRate(records, "click")),
  "last-month.lead-rate": rate((records) => lastRate(records, "lead")),
  "last-month.close-rate": rate((records) => lastRate(records, "sale-from-lead")),
  "best-month.click-rate": rate((records) => bestRate(records, "click")),
  "best-month.lead-rate": rate((records) => bestRate(records, "lead")),
  "best-month.close-rate": rate((records) => bestRate(records, "sale-from-lead")),
  "last-month.click-rate.of-best": rate((records) => shareOfBest(records, "click")),
  "last-month.lead-rate.of-best": rate((records) => shareOfBest(records, "lead")),
  "last-month.close-rate.of-best": rate((records) => shareOfBest(records, "sale-from-lead")),
  "last-month.sales-at-best-close-rate": count((records) => salesAtBest(records, "sale-from-lead")),
  "last-month.sales-lost-at-close": count((records) =>
    mapOutcome(salesAtBest(records, "sale-from-lead"), (sales) => sales - (lastMonth(records).sales ?? 0)),
  ),
  "linkedin.leads": count((records) => stageCounts(records, { platform: "linkedin" }).leads ?? 0),
  "linkedin.sales": count((records) => stageCounts(records, { platform: "linkedin" }).sales ?? 0),
  "first-post.gestures": count(firstPost(gestureCount)),
  "first-post.likes": count(firstPost(({ likes }) => likes)),
  "first-post.saves": count(firstPost(({ saves }) => saves)),
  "first-post.reach": count(firstPost(({ reach }) => reach)),
  "first-post.least-people": count(firstPost(leastPeople)),
  "first-post.gestures-per-reach": rate(perReach(gestureCount)),
  "first-post.least-people-per-reach": rate(perReach(leastPeople)),
} as const satisfies Record<string, RecordFigure>;
