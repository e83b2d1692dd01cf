import { type Outcome, ratio } from "../../quantity/outcome.ts";

/** Growth of an audience, as a rate: net new followers ÷ followers at the start. Not defined without any at the start. */
export function followerGrowthRate(netNewFollowers: number, followersAtStart: number): Outcome {
  return ratio(netNewFollowers, followersAtStart, "no-followers");
}

/** Average times a person reached saw something: impressions ÷ reach. Not defined when nobody is reached. */
export function frequency(impressions: number, reach: number): Outcome {
  return ratio(impressions, reach, "no-reach");
}

/** Reach ÷ followers, as a rate; above 1 where non-followers see it. Not defined without followers. */
export function reachRate(reach: number, followers: number): Outcome {
  return ratio(reach, followers, "no-followers");
}

/**
 * Share of voice, 0 to 1: mentions of the brand ÷ mentions of it and its competitors. Not defined without mentions.
 * Source: Hootsuite, as quoted at mobile.wattpad.com/1156130694; keyhole.co.
 */
export function shareOfVoice(brandMentions: number, competitorMentions: number): Outcome {
  return ratio(brandMentions, brandMentions + competitorMentions, "no-mentions");
}

/**
 * Net sentiment over all mentions, −1 to 1: (positive − negative) ÷ mentions, the neutral included. Not defined without mentions.
 * Source: kpi.insightworthy.com/sentiment-score.
 */
export function netSentimentOfAll(positive: number, negative: number, mentions: number): Outcome {
  return ratio(positive - negative, mentions, "no-mentions");
}

/**
 * Net sentiment over opinions, −1 to 1: (positive − negative) ÷ (positive + negative), the neutral left out: further from 0 than
 * over all mentions. Not defined without opinions. Source: kpi.insightworthy.com/sentiment-score.
 */
export function netSentimentOfOpinions(positive: number, negative: number): Outcome {
  return ratio(positive - negative, positive + negative, "no-opinions");
}
