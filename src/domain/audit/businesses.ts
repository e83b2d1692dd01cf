import type { Platform } from "../simulation/scenario.ts";

type Span = readonly [low: number, high: number];

/** How large a kind of business's figures are. */
export type BusinessScale = {
  /** Price of one sale, in whole units of money. */
  readonly sale: Span;
  /** Contribution margin, in percent. */
  readonly margin: Span;
  /** Its channels, the most important first. */
  readonly platforms: readonly [Platform, Platform, Platform];
};

/** The fictional businesses that agencies report to. Their names, and what they call a sale, are in `i18n`. */
export const BUSINESSES = {
  soapery: { sale: [34, 62], margin: [48, 62], platforms: ["instagram", "facebook", "tiktok"] },
  bookshop: { sale: [38, 64], margin: [30, 40], platforms: ["instagram", "facebook", "tiktok"] },
  pottery: { sale: [60, 140], margin: [50, 68], platforms: ["instagram", "facebook", "youtube"] },
  farm: { sale: [36, 58], margin: [38, 50], platforms: ["facebook", "instagram", "youtube"] },
  climbing: { sale: [70, 120], margin: [58, 72], platforms: ["instagram", "tiktok", "facebook"] },
  music: { sale: [190, 380], margin: [45, 58], platforms: ["facebook", "instagram", "youtube"] },
  bicycles: { sale: [80, 150], margin: [45, 60], platforms: ["instagram", "facebook", "youtube"] },
  caterer: { sale: [180, 360], margin: [35, 48], platforms: ["linkedin", "instagram", "facebook"] },
} as const satisfies Record<string, BusinessScale>;

export type BusinessId = keyof typeof BUSINESSES;

export const BUSINESS_IDS = Object.keys(BUSINESSES) as readonly BusinessId[];

/** The fictional agencies, by number; their names are in `i18n`. */
export const AGENCY_COUNT = 4;
