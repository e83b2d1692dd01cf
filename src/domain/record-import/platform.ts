/** Tools whose exports are recognised; `own` is this course's own, `other` any other table. */
export const PLATFORM_IDS = [
  "meta-ads",
  "meta-suite",
  "instagram",
  "linkedin-page",
  "linkedin-ads",
  "x",
  "tiktok",
  "youtube",
  "ga4",
  "google-ads",
  "microsoft-ads",
  "search-console",
  "own",
  "other",
] as const;
export type PlatformId = (typeof PLATFORM_IDS)[number];

/** What a platform's figures are filed under unless the learner says otherwise: brands, alike in both languages. */
export const PLATFORM_CHANNELS: Readonly<Record<PlatformId, string>> = {
  "meta-ads": "Meta Ads",
  "meta-suite": "Facebook",
  instagram: "Instagram",
  "linkedin-page": "LinkedIn",
  "linkedin-ads": "LinkedIn Ads",
  x: "X",
  tiktok: "TikTok",
  youtube: "YouTube",
  ga4: "Google Analytics",
  "google-ads": "Google Ads",
  "microsoft-ads": "Microsoft Ads",
  "search-console": "Search Console",
  own: "",
  other: "",
};

/** Where each post’s figures are those of its whole life, so that they are dated by its publication. */
export const DATES_BY_PUBLICATION: readonly PlatformId[] = [
  "meta-suite",
  "instagram",
  "linkedin-page",
  "x",
  "tiktok",
];

/** Platforms that write percents as bare figures under titles that do not say so. */
export const WRITES_BARE_PERCENTS: readonly PlatformId[] = ["meta-ads"];

/** Platforms whose exports were tried on files from real accounts; the others follow what is written about theirs. */
export const TRIED_ON_REAL_FILES: readonly PlatformId[] = [
  "meta-ads",
  "meta-suite",
  "instagram",
  "linkedin-page",
  "linkedin-ads",
  "x",
  "tiktok",
  "youtube",
  "ga4",
  "google-ads",
  "microsoft-ads",
  "search-console",
];
