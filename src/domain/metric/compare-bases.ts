import { isDefined, type Outcome, ratio } from "../quantity/outcome.ts";

/** What people did with a post, and the three counts it may be divided by. */
export type PostCounts = {
  readonly engagements: number;
  readonly followers: number;
  readonly reach: number;
  readonly impressions: number;
};

/** The bases of an engagement rate, from the widest question to the narrowest. */
export const RATE_BASES = ["followers", "reach", "impressions"] as const;
export type RateBase = (typeof RATE_BASES)[number];

export type BaseComparison = {
  readonly base: RateBase;
  readonly rates: readonly [one: Outcome, other: Outcome];
  /** The post with the higher rate; `null` where both read the same to a tenth of a percent, or one is not defined. */
  readonly ahead: 0 | 1 | null;
};

/** Why there is no rate over an empty base. */
const EMPTY = { followers: "no-followers", reach: "no-reach", impressions: "no-impressions" } as const;

/** As rates are shown: a lead that no reader could see is none. */
const SHOWN = 1000;

/** The engagement rates of two posts over each base, and which is ahead there. */
export function compareBases(one: PostCounts, other: PostCounts): readonly BaseComparison[] {
  return RATE_BASES.map((base) => {
    const rateOf = (post: PostCounts) => ratio(post.engagements, post[base], EMPTY[base]);
    const rates = [rateOf(one), rateOf(other)] as const;
    return { base, rates, ahead: leader(...rates) };
  });
}

function leader(one: Outcome, other: Outcome): 0 | 1 | null {
  if (!isDefined(one) || !isDefined(other)) return null;
  const lead = Math.round(one * SHOWN) - Math.round(other * SHOWN);
  return lead === 0 ? null : lead > 0 ? 0 : 1;
}
