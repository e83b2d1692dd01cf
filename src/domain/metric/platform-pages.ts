import type { MetricPlatform, PlatformName } from "./metric.ts";

type Page = { readonly platform: MetricPlatform; readonly where: string; readonly address: string };

/** Day on which every page below was looked up, in a stored copy. */
const ACCESSED = "2026-11-22";

/** Pages on which names of metrics were seen: the platform's own where there is one, else a tool's that lists its fields. */
const PAGES = {
  metaAdsFields: {
    platform: "meta",
    where: "Ads Insights API",
    address:
      "https://github.com/facebook/facebook-python-business-sdk/blob/0481971700f902fdccc58e058ddcb87cfbffeb31/facebook_business/adobjects/adsinsights.py",
  },
  metaLinkCtr: {
    platform: "meta",
    where: "Ads Manager",
    address: "https://metriclabs.com.au/glossary/facebook-metrics/ctr-link-click-through-rate/",
  },
  instagramMedia: {
    platform: "meta",
    where: "Instagram Media Insights",
    address:
      "https://developers.facebook.com/documentation/instagram-platform/reference/instagram-media/insights",
  },
  instagramAccount: {
    platform: "meta",
    where: "Instagram Account Insights",
    address: "https://developers.facebook.com/docs/instagram-platform/api-reference/instagram-user/insights",
  },
  instagramHelp: {
    platform: "meta",
    where: "Instagram Insights",
    address: "https://help.instagram.com/788388387972460",
  },
  ga4Engagement: {
    platform: "ga4",
    where: "Google Analytics 4",
    address: "https://support.google.com/analytics/answer/11109416",
  },
  ga4Fields: {
    platform: "ga4",
    where: "Google Analytics 4",
    address:
      "http://support.reportgarden.com/en/articles/5238680-google-analytics-4-metrics-and-their-definitions",
  },
  ga4KeyEvents: {
    platform: "ga4",
    where: "Google Analytics 4",
    address: "https://help.littledata.io/google-analytics/conversions/conversion-rate-ga4",
  },
  linkedinPage: {
    platform: "linkedin",
    where: "LinkedIn Page analytics",
    address: "https://help.dashthis.com/linkedin-pages-metrics-and-dimensions",
  },
  linkedinAds: {
    platform: "linkedin",
    where: "LinkedIn Ad Analytics API",
    address:
      "https://learn.microsoft.com/en-us/linkedin/marketing/integrations/ads-reporting/ads-reporting-schema?view=li-lms-2026-03",
  },
  xAds: {
    platform: "x",
    where: "X Ads, CSV export",
    address:
      "https://business.twitter.com/it/help/campaign-measurement-and-analytics/export-csv-definitions.html",
  },
  xPosts: {
    platform: "x",
    where: "X API, Post metrics",
    address: "https://docs.x.com/x-api/fundamentals/metrics",
  },
  tiktokAds: {
    platform: "tiktok",
    where: "TikTok Ads Manager",
    address: "https://ads.tiktok.com/help/article?aid=10000166",
  },
  tiktokCreator: {
    platform: "tiktok",
    where: "TikTok Analytics",
    address:
      "https://www.tiktok.com/creators/creator-portal/en-us/tiktok-content-strategy/understanding-your-analytics/",
  },
  youtubeReach: {
    platform: "youtube",
    where: "YouTube Analytics, Reach",
    address: "https://support.google.com/youtube/answer/7577430",
  },
  youtubeFields: {
    platform: "youtube",
    where: "YouTube Analytics API",
    address: "https://developers.google.com/youtube/analytics/metrics",
  },
} as const satisfies Record<string, Page>;

/** A platform's name for a metric, seen on one of the pages. */
export function seen(page: keyof typeof PAGES, name: string): PlatformName {
  return { ...PAGES[page], name, verified: true, accessed: ACCESSED };
}

/** A platform's name for a metric as we know it, on no page that we could look up. */
export function unverified(platform: MetricPlatform, where: string, name: string): PlatformName {
  return { platform, where, name, verified: false };
}
