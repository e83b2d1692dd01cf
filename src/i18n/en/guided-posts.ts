import type { PostGuide, PostResultName } from "../../domain/record/post-results.ts";

/** A word joiner after each hyphen: on a narrow screen a title does not cut “sign-ups” in two. */
const unbroken = (text: string) => text.replaceAll(/(?<=\w)-(?=\w)/g, "-\u2060");

const brought: Record<PostResultName, (value: string) => string> = {
  impressions: (value) => `${value} impressions`,
  signups: (value) => `${value} sign-ups`,
  orders: (value) => `${value} orders`,
};

const guides: Record<PostGuide, string> = {
  likes: "likes",
  "engagement-rate": "interactions ÷ reach",
  reach: "reach",
  saves: "saves",
  clicks: "clicks",
};

const wanted: Record<PostResultName, string> = {
  impressions: "to be seen",
  signups: "sign-ups",
  orders: "orders",
};

export const guidedPosts = {
  brought,
  guides,
  wanted,
  title: (count: string, best: string, most: string, worst: string, least: string) =>
    unbroken(`Picked by “${best}”, ${count} posts bring ${most}; picked by “${worst}”, ${least}`),
  caption: (total: string) =>
    `The café’s ${total} Instagram posts of six months. The line marks what a random pick would bring.`,
  ask: "What the café wants",
  count: "How many posts are picked",
  chosenBy: "Picked by",
  byLot: (value: string) => `at random: ${value}`,
  best: (value: string) => `at best: ${value}`,
  lot: "Picked at random",
  hindsight: "The best pick, in hindsight",
  tableCaption: (wish: string, count: string) => `What ${count} posts bring when the café wants ${wish}`,
  head: ["Picked by", "Result"] as readonly string[],
};
