import type { RateBase } from "../../domain/metric/compare-bases.ts";

const bases: Record<RateBase, { readonly name: string; readonly asks: string; readonly by: string }> = {
  followers: { name: "÷ followers", asks: "Of everyone who follows us?", by: "by followers" },
  reach: { name: "÷ reach", asks: "Of those who saw the post?", by: "by reach" },
  impressions: { name: "÷ impressions", asks: "Each time it is shown?", by: "by impressions" },
};

const list = (names: readonly string[]) =>
  names.length < 3 ? names.join(" and ") : "by followers, by reach and by impressions";

export const baseRates = {
  bases,
  posts: ["Reel", "Photo"] as readonly string[],
  title: (first: readonly string[], second: readonly string[]) => {
    if (first.length === 3) return "The reel is ahead, whatever the base";
    if (first.length === 0)
      return second.length ? `The photo is ahead ${list(second)}` : "Neither post is ahead";
    const photo = second.length ? `; the photo, ${list(second)}` : "";
    return `The reel is ahead ${list(first)}${photo}`;
  },
  caption: (reel: string, photo: string) =>
    `Two latte art posts from June: ${reel} interactions on the reel, ${photo} on the photo. The black part is the interactions; the whole bar is the base.`,
  reach: "Reach of the reel",
  drag: "Drag the end of the bar, or type over the figure: impressions follow.",
  ahead: "ahead",
  reset: "Back to the recorded reach",
  tableCaption: "Engagement rate of the two posts by base",
  head: ["Base", "Reel", "Photo"] as readonly string[],
};
