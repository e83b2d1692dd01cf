import type { GoalKind } from "../../domain/goal/goal-chain.ts";
import type {
  Denominator,
  FunnelStage,
  GoodDirection,
  MetricFamily,
  MetricPlatform,
} from "../../domain/metric/metric.ts";

const families: Record<MetricFamily, { readonly name: string; readonly says: string }> = {
  audience: { name: "Audience", says: "qui nous suit" },
  reach: { name: "Portée", says: "qui nous voit" },
  engagement: { name: "Engagement", says: "qui réagit" },
  sentiment: { name: "Sentiment", says: "en quels termes" },
  conversion: { name: "Conversion", says: "qui avance vers l’achat" },
  money: { name: "Argent", says: "ce qu’on paie et ce qu’on gagne" },
};

const stages: Record<FunnelStage, string> = {
  awareness: "notoriété",
  engagement: "engagement",
  visit: "visite",
  lead: "inscription",
  sale: "vente",
  loyalty: "fidélité",
  whole: "tout le parcours",
};

const bases: Record<Denominator, string> = {
  impressions: "les impressions",
  "thousand-impressions": "mille impressions",
  reach: "la portée",
  followers: "les abonnés",
  "followers-at-start": "les abonnés du début",
  posts: "les publications",
  clicks: "les clics",
  visits: "les visites",
  sessions: "les sessions",
  leads: "les prospects",
  orders: "les commandes",
  conversions: "les conversions",
  "new-customers": "les nouveaux clients",
  mentions: "les mentions",
  opinions: "les opinions tranchées",
  investment: "l’investissement",
  "ad-spend": "la dépense publicitaire",
  margin: "la marge",
  "retention-gap": "1 + actualisation − fidélité",
};

const better: Record<GoodDirection, string> = {
  up: "plus haut",
  down: "plus bas",
  depends: "selon le cas",
};

const platforms: Record<MetricPlatform, string> = {
  meta: "Meta",
  ga4: "Google Analytics (GA4)",
  linkedin: "LinkedIn",
  x: "X",
  tiktok: "TikTok",
  youtube: "YouTube",
};

const goals: Record<GoalKind, string> = {
  awareness: "se faire connaître",
  engagement: "faire réagir",
  traffic: "attirer sur le site",
  leads: "recueillir des inscriptions",
  sales: "vendre",
  loyalty: "faire revenir",
  service: "mieux servir",
};

export const metricCatalogue = { goals, families, stages, platforms, bases, better };
