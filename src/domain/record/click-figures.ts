import { chanceOfGap } from "../experiment/binomial.ts";
import { roundPlan } from "../experiment/round-plan.ts";
import { type ObservationsToGo, observationsToGo } from "../experiment/sample-size.ts";
import { type Comparison, compareProportions } from "../experiment/two-proportions.ts";
import { type NotDefined, notDefined, type Outcome, ratio } from "../quantity/outcome.ts";
import { clickSample, type FormatRate, formatRates, subjectsAhead } from "./format-rates.ts";
import type { RecordFigure } from "./record-figures.ts";
import type { BusinessRecords } from "./records.ts";

const PLATFORM = "instagram";
/** Formats that prose compares. */
const FORMATS = ["photo", "reel", "carousel", "story"] as const;
/** How much more often than the other one of two alike must be clicked to look better. */
const QUARTER = 0.25;

const postsOf = ({ posts }: BusinessRecords) => posts.filter(({ platform }) => platform === PLATFORM);

const ofFormat = (format: string, read: (found: FormatRate) => number) => (records: BusinessRecords) => {
  const found = formatRates(records.posts, PLATFORM).find((rate) => rate.format === format);
  return found ? read(found) : notDefined("no-posts");
};

/** A format against photos: carousels and reels are. */
function compared(
  format: string,
  { posts }: BusinessRecords,
  read: (comparison: Comparison, toGo: ObservationsToGo | NotDefined) => Outcome,
): Outcome {
  const [photo, other] = ["photo", format].map((name) =>
    clickSample(posts.filter((post) => post.platform === PLATFORM && post.format === name)),
  );
  if (!photo || !other) return notDefined("no-posts");
  const comparison = compareProportions(photo, other);
  return "undefined" in comparison ? comparison : read(comparison, observationsToGo(photo, other));
}

type Named<Name extends string> = Readonly<Record<Name, RecordFigure>>;

function formatFigures(): Named<`format.${(typeof FORMATS)[number]}.${"posts" | "impressions" | "clicks" | "rate" | "low" | "high"}`> {
  const figures = FORMATS.flatMap((format) => {
    const count = (name: string, read: (found: FormatRate) => number) =>
      [`format.${format}.${name}`, { unit: "count", side: null, of: ofFormat(format, read) }] as const;
    const rate = (name: string, read: (found: FormatRate) => number) =>
      [`format.${format}.${name}`, { unit: "rate", side: null, of: ofFormat(format, read) }] as const;
    return [
      count("posts", (found) => found.posts),
      count("impressions", (found) => found.sample.observations),
      count("clicks", (found) => found.sample.successes),
      rate("rate", (found) => found.rate),
      rate("low", (found) => found.interval.low),
      rate("high", (found) => found.interval.high),
    ];
  });
  return Object.fromEntries(figures) as ReturnType<typeof formatFigures>;
}

function comparisonFigures(): Named<`${"carousel" | "reel"}-against-photo.${"difference" | "low" | "high" | "p" | "to-tell"}`> {
  const figures = ["carousel", "reel"].flatMap((format) => {
    const of = (
      name: string,
      unit: RecordFigure["unit"],
      read: (comparison: Comparison, toGo: ObservationsToGo | NotDefined) => Outcome,
    ) =>
      [
        `${format}-against-photo.${name}`,
        { unit, side: null, of: (records: BusinessRecords) => compared(format, records, read) },
      ] as const;
    return [
      of("difference", "points", ({ difference }) => difference),
      of("low", "points", ({ interval }) => interval.low),
      of("high", "points", ({ interval }) => interval.high),
      of("p", "rate", ({ p }) => p),
      of("to-tell", "count", (_, toGo) => ("undefined" in toGo ? toGo : roundPlan(toGo.perArm))),
    ];
  });
  return Object.fromEntries(figures) as ReturnType<typeof comparisonFigures>;
}

/** Clicks of Instagram posts by format, what two formats' difference is worth, and what chance does to two posts alike. */
export const CLICK_FIGURES = {
  ...formatFigures(),
  ...comparisonFigures(),
  "carousel-against-photo.subjects": {
    unit: "count",
    side: null,
    of: ({ posts }) => subjectsAhead(posts, PLATFORM, ["photo", "carousel"]).subjects,
  },
  "carousel-against-photo.subjects-ahead": {
    unit: "count",
    side: null,
    of: ({ posts }) => subjectsAhead(posts, PLATFORM, ["photo", "carousel"]).ahead,
  },
  "post.usual-impressions": {
    unit: "count",
    side: null,
    of: (records) => ratio(clickSample(postsOf(records)).observations, postsOf(records).length, "no-posts"),
  },
  // Of two posts worth the same, one gets at least a quarter of the usual clicks more than the other.
  "post.pairs-a-quarter-apart": {
    unit: "rate",
    side: null,
    of: (records) => {
      const { successes, observations } = clickSample(postsOf(records));
      const posts = postsOf(records).length;
      if (observations === 0) return notDefined("no-posts");
      return chanceOfGap(
        Math.round(observations / posts),
        successes / observations,
        (QUARTER * successes) / posts,
      );
    },
  },
} as const satisfies Record<string, RecordFigure>;
