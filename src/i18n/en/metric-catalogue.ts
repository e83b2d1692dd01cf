import type { GoalKind } from "../../domain/goal/goal-chain.ts";
import type {
  Denominator,
  FunnelStage,
  GoodDirection,
  MetricFamily,
  MetricPlatform,
} from "../../domain/metric/metric.ts";

const families: Record<MetricFamily, { readonly name: string; readonly says: string }> = {
  audience: { name: "Audience", says: "who follows us" },
  reach: { name: "Reach", says: "who sees us" },
  engagement: { name: "Engagement", says: "who reacts" },
  sentiment: { name: "Sentiment", says: "what they say of us" },
  conversion: { name: "Conversion", says: "who moves towards buying" },
  money: { name: "Money", says: "what is paid and what is earned" },
};

const stages: Record<FunnelStage, string> = {
  awareness: "awareness",
  engagement: "engagement",
  visit: "visit",
  lead: "lead",
  sale: "sale",
  loyalty: "loyalty",
  whole: "the whole path",
};

const bases: Record<Denominator, string> = {
  impressions: "impressions",
  "thousand-impressions": "a thousand impressions",
  reach: "reach",
  followers: "followers",
  "followers-at-start": "followers at the start",
  posts: "posts",
  clicks: "clicks",
  visits: "visits",
  sessions: "sessions",
  leads: "leads",
  orders: "orders",
  conversions: "conversions",
  "new-customers": "new customers",
  mentions: "mentions",
  opinions: "opinions for or against",
  investment: "the investment",
  "ad-spend": "ad spend",
  margin: "the margin",
  "retention-gap": "1 + discount − retention",
};

const better: Record<GoodDirection, string> = { up: "higher", down: "lower", depends: "it depends" };

const platforms: Record<MetricPlatform, string> = {
  meta: "Meta",
  ga4: "Google Analytics (GA4)",
  linkedin: "LinkedIn",
  x: "X",
  tiktok: "TikTok",
  youtube: "YouTube",
};

const goals: Record<GoalKind, string> = {
  awareness: "to be known",
  engagement: "to get people to react",
  traffic: "to bring people to the site",
  leads: "to collect sign-ups",
  sales: "to sell",
  loyalty: "to bring customers back",
  service: "to serve people better",
};

export const metricCatalogue = { goals, families, stages, platforms, bases, better };
