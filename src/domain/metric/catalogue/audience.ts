import type { Metric } from "../metric.ts";
import { seen, unverified } from "../platform-pages.ts";

export const AUDIENCE_METRICS = [
  {
    id: "followers",
    name: { fr: "Abonnés", en: "Followers" },
    family: "audience",
    stage: "awareness",
    monetary: false,
    formula: { fr: "personnes abonnées au compte à une date", en: "people who follow the account on a date" },
    per: null,
    unit: "count",
    better: "up",
    platforms: [
      seen("instagramAccount", "follower_count"),
      seen("linkedinPage", "Followers Count"),
      unverified("x", "X Analytics", "Followers"),
      unverified("tiktok", "TikTok Analytics", "Followers"),
      unverified("youtube", "YouTube Studio", "Subscribers"),
    ],
    pitfalls: [
      {
        fr: "Un abonné de plus n’est pas une personne rejointe de plus : la plupart ne voient qu’une partie des publications.",
        en: "One more follower is not one more person reached: most see only some of the posts.",
      },
      {
        fr: "Les abonnés de plusieurs réseaux ne s’additionnent pas : ce sont en partie les mêmes personnes.",
        en: "Followers of several networks do not add up: some are the same people.",
      },
    ],
    source: {
      name: "DashThis, LinkedIn Pages metrics and dimensions",
      address: "https://help.dashthis.com/linkedin-pages-metrics-and-dimensions",
    },
  },
  {
    id: "net-new-followers",
    name: { fr: "Abonnés gagnés, nets", en: "Net new followers" },
    family: "audience",
    stage: "awareness",
    monetary: false,
    formula: { fr: "abonnés gagnés − abonnés perdus", en: "followers gained − followers lost" },
    per: null,
    unit: "count",
    better: "up",
    platforms: [
      seen("youtubeFields", "subscribersGained, subscribersLost"),
      seen("xAds", "Follows, Unfollows"),
      unverified("linkedin", "LinkedIn Page analytics", "New followers"),
    ],
    pitfalls: [
      {
        fr: "Les seuls gains cachent les départs : un concours attire des abonnés qui s’en vont ensuite.",
        en: "Gains alone hide departures: a giveaway draws followers who then leave.",
      },
    ],
    source: {
      name: "Google, YouTube Analytics API metrics",
      address: "https://developers.google.com/youtube/analytics/metrics",
    },
  },
  {
    id: "follower-growth-rate",
    name: { fr: "Croissance de l’audience", en: "Follower growth rate" },
    family: "audience",
    stage: "awareness",
    monetary: false,
    formula: {
      fr: "abonnés gagnés, nets ÷ abonnés au début de la période",
      en: "net new followers ÷ followers at the start of the period",
    },
    per: "followers-at-start",
    unit: "ratio",
    better: "up",
    platforms: [
      seen("tiktokCreator", "follower growth"),
      unverified("linkedin", "LinkedIn Page analytics", "Follower highlights"),
    ],
    pitfalls: [
      {
        fr: "Un petit compte double facilement : montrez le nombre à côté du taux.",
        en: "A small account doubles easily: show the number beside the rate.",
      },
    ],
    source: { name: "Retour", address: null },
  },
] as const satisfies readonly Metric[];
