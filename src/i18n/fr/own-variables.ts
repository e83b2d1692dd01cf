import type { Platform } from "../../domain/simulation/scenario.ts";

/** What rates are called where each stands alone, with what it is a share of; and the platforms, which go with a channel's figures. */
export const ownVariables = {
  rates: {
    leadRate: "Part des visites qui laissent leurs coordonnées",
    closeRate: "Part des prospects qui achètent",
    "closeRate direct": "Part des visites qui achètent",
    incremental: "Part des ventes due aux réseaux",
  } as Readonly<Record<string, string>>,
  platforms: {
    instagram: "Instagram",
    linkedin: "LinkedIn",
    facebook: "Facebook",
    tiktok: "TikTok",
    youtube: "YouTube",
    x: "X",
    other: "autre réseau",
  } satisfies Record<Platform, string>,
};
