import type { ownVariables as french } from "../fr/own-variables.ts";

export const ownVariables: typeof french = {
  rates: {
    leadRate: "Share of visits that leave their details",
    closeRate: "Share of leads that buy",
    "closeRate direct": "Share of visits that buy",
    incremental: "Share of sales due to social media",
  },
  platforms: {
    instagram: "Instagram",
    linkedin: "LinkedIn",
    facebook: "Facebook",
    tiktok: "TikTok",
    youtube: "YouTube",
    x: "X",
    other: "another network",
  },
};
