import type { PostGuide, PostResultName } from "../../domain/record/post-results.ts";

const brought: Record<PostResultName, (value: string) => string> = {
  impressions: (value) => `${value} impressions`,
  signups: (value) => `${value} inscriptions`,
  orders: (value) => `${value} commandes`,
};

const guides: Record<PostGuide, string> = {
  likes: "mentions J’aime",
  "engagement-rate": "interactions ÷ portée",
  reach: "portée",
  saves: "enregistrements",
  clicks: "clics",
};

const wanted: Record<PostResultName, string> = {
  impressions: "être vu",
  signups: "des inscriptions",
  orders: "des commandes",
};

export const guidedPosts = {
  brought,
  guides,
  wanted,
  title: (count: string, best: string, most: string, worst: string, least: string) =>
    `Choisies d’après « ${best} », ${count} publications donnent ${most}; d’après « ${worst} », ${least}`,
  caption: (total: string) =>
    `Les ${total} publications Instagram du café en six mois. Un trait marque ce que donnerait un tirage au sort.`,
  ask: "Le café cherche",
  count: "Nombre de publications choisies",
  chosenBy: "Choisies d’après",
  byLot: (value: string) => `au sort : ${value}`,
  best: (value: string) => `au mieux : ${value}`,
  lot: "Tirage au sort",
  hindsight: "Le meilleur choix, vu après coup",
  tableCaption: (wish: string, count: string) =>
    `Ce que donnent ${count} publications quand le café cherche ${wish}`,
  head: ["Choisies d’après", "Résultat"] as readonly string[],
};
