import type { Metric } from "../metric.ts";
import { seen, unverified } from "../platform-pages.ts";

export const REACH_METRICS = [
  {
    id: "impressions",
    name: { fr: "Impressions", en: "Impressions" },
    family: "reach",
    stage: "awareness",
    monetary: false,
    formula: { fr: "nombre d’affichages à l’écran", en: "times something was shown on a screen" },
    per: null,
    unit: "count",
    better: "up",
    platforms: [
      seen("metaAdsFields", "impressions"),
      seen("linkedinPage", "Impressions"),
      seen("xPosts", "Impressions"),
      seen("tiktokAds", "Impressions"),
      seen("youtubeReach", "Impressions"),
    ],
    pitfalls: [
      {
        fr: "Chaque plateforme décide seule de ce qui compte comme affiché : YouTube compte des vignettes, les autres des publications.",
        en: "Each platform decides on its own what counts as shown: YouTube counts thumbnails, the others posts.",
      },
      {
        fr: "La même personne peut valoir dix impressions : ce ne sont pas des gens.",
        en: "One person can be ten impressions: they are not people.",
      },
    ],
    source: {
      name: "TikTok, Basic metrics and definitions in TikTok Ads Manager",
      address: "https://ads.tiktok.com/help/article?aid=10000166",
    },
  },
  {
    id: "views",
    name: { fr: "Vues", en: "Views" },
    family: "reach",
    stage: "awareness",
    monetary: false,
    formula: {
      fr: "nombre de lectures ou d’affichages, selon la plateforme",
      en: "times something was played or shown, as the platform counts",
    },
    per: null,
    unit: "count",
    better: "up",
    platforms: [
      seen("instagramMedia", "views"),
      seen("tiktokCreator", "total views"),
      seen("youtubeFields", "views"),
      unverified("linkedin", "LinkedIn Page analytics", "Video views"),
    ],
    pitfalls: [
      {
        fr: "Meta compte des vues là où elle comptait des impressions : comparer d’une année à l’autre demande de vérifier le mot.",
        en: "Meta counts views where it used to count impressions: comparing across years means checking the word.",
      },
    ],
    source: {
      name: "Meta, Instagram Media Insights",
      address:
        "https://developers.facebook.com/documentation/instagram-platform/reference/instagram-media/insights",
    },
  },
  {
    id: "reach",
    name: { fr: "Portée", en: "Reach" },
    family: "reach",
    stage: "awareness",
    monetary: false,
    formula: {
      fr: "personnes différentes qui ont vu au moins une fois",
      en: "different people who saw it at least once",
    },
    per: null,
    unit: "count",
    better: "up",
    platforms: [
      seen("instagramHelp", "Reach"),
      seen("metaAdsFields", "reach"),
      seen("linkedinAds", "approximateMemberReach"),
      seen("tiktokAds", "Reach"),
      seen("youtubeReach", "Unique viewers"),
      unverified("x", "X Ads", "Reach"),
    ],
    pitfalls: [
      {
        fr: "La portée ne s’additionne ni d’un mois à l’autre ni d’un réseau à l’autre : ce sont en partie les mêmes personnes.",
        en: "Reach does not add up over months or networks: some are the same people.",
      },
      {
        fr: "C’est une estimation de la plateforme, non un décompte.",
        en: "It is the platform’s estimate, not a count.",
      },
    ],
    source: {
      name: "TikTok, Basic metrics and definitions in TikTok Ads Manager",
      address: "https://ads.tiktok.com/help/article?aid=10000166",
    },
  },
] as const satisfies readonly Metric[];
