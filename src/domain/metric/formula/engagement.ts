import { type Outcome, ratio } from "../../quantity/outcome.ts";

/** Engagement rate by reach (ERR): engagements ÷ people reached. Not defined when nobody is. Source: blog.hootsuite.com/calculate-engagement-rate. */
export function engagementRateByReach(engagements: number, reach: number): Outcome {
  return ratio(engagements, reach, "no-reach");
}

/** Engagement rate by impressions: engagements ÷ impressions. Not defined without impressions. Source: blog.hootsuite.com/calculate-engagement-rate. */
export function engagementRateByImpressions(engagements: number, impressions: number): Outcome {
  return ratio(engagements, impressions, "no-impressions");
}

/** Engagement rate by followers, over a period: engagements ÷ followers. Not defined without followers. Source: blog.hootsuite.com/calculate-engagement-rate. */
export function engagementRateByFollowers(engagements: number, followers: number): Outcome {
  return ratio(engagements, followers, "no-followers");
}

/** Engagement rate per post (ER post): engagements ÷ posts ÷ followers. Not defined without posts or followers. Source: blog.hootsuite.com/calculate-engagement-rate. */
export function engagementRatePerPost(engagements: number, posts: number, followers: number): Outcome {
  return followers === 0
    ? ratio(engagements, followers, "no-followers")
    : ratio(engagements / followers, posts, "no-posts");
}

/** People who interacted ÷ people reached, 0 to 1: people, not interactions. Not defined when nobody is reached. Source: Collège Cumberland, undated. */
export function engagedUsersRate(engagedUsers: number, reach: number): Outcome {
  return ratio(engagedUsers, reach, "no-reach");
}

/** What makes a GA4 session engaged. */
export type SiteSession = {
  readonly seconds: number;
  readonly keyEvents: number;
  readonly pageViews: number;
};

/** True when a session lasts longer than 10 s, has a key event, or has two page views or more. Source: support.google.com/analytics/answer/12798876. */
export function isEngagedSession({ seconds, keyEvents, pageViews }: SiteSession): boolean {
  return seconds > 10 || keyEvents >= 1 || pageViews >= 2;
}

/** GA4's engagement rate, 0 to 1: engaged sessions ÷ sessions. Not defined without sessions. Source: support.google.com/analytics/answer/11109416. */
export function engagedSessionRate(engagedSessions: number, sessions: number): Outcome {
  return ratio(engagedSessions, sessions, "no-visits");
}

/** Amplification, Kaushik's: shares ÷ posts. Not defined without posts. Source: kaushik.net, best social media metrics. */
export function amplificationPerPost(shares: number, posts: number): Outcome {
  return ratio(shares, posts, "no-posts");
}

/** Amplification, HSMAI's: shares ÷ followers, as a rate. Not defined without followers. Source: academy.hsmai.org/glossary/amplification-rate. */
export function amplificationByFollowers(shares: number, followers: number): Outcome {
  return ratio(shares, followers, "no-followers");
}

/** Comments ÷ posts. Not defined without posts. Source: truesocialmetrics.com/university/metric-introduction. */
export function conversationRate(comments: number, posts: number): Outcome {
  return ratio(comments, posts, "no-posts");
}

/** Likes ÷ posts. Not defined without posts. Source: truesocialmetrics.com/university/metric-introduction. */
export function applauseRate(likes: number, posts: number): Outcome {
  return ratio(likes, posts, "no-posts");
}

/** Virality over impressions: shares ÷ impressions, as a rate. Not defined without impressions. Source: socialk.it, virality rate. */
export function viralityByImpressions(shares: number, impressions: number): Outcome {
  return ratio(shares, impressions, "no-impressions");
}

/** Virality over reach: shares ÷ people reached, as a rate. Not defined when nobody is. Source: socialk.it, virality rate. */
export function viralityByReach(shares: number, reach: number): Outcome {
  return ratio(shares, reach, "no-reach");
}
