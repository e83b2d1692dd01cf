import { foldWords, headerKey } from "./header-key.ts";
import type { PlatformId } from "./platform.ts";

/** Titles that only one platform has together; the first line that a table holds whole names it. */
const SIGNATURES: readonly (readonly [PlatformId, ...string[]])[] = [
  ["own", "Start", "End", "Channel", "Item", "Metric", "Value", "Unit"],
  ["own", "Début", "Fin", "Canal", "Élément", "Indicateur", "Valeur", "Unité"],
  ["linkedin-ads", "Campaign group name"],
  ["linkedin-ads", "Nom du groupe de campagnes"],
  ["linkedin-ads", "Nome do grupo de campanhas"],
  ["linkedin-ads", "Total spent", "Impressions"],
  ["linkedin-ads", "Total dépensé", "Impressions"],
  ["linkedin-page", "Impressions (organic)"],
  ["linkedin-page", "Impressions (organiques)"],
  ["linkedin-page", "Unique impressions (organic)"],
  ["linkedin-page", "Sponsored followers", "Organic followers"],
  ["linkedin-page", "Abonnés sponsorisés", "Abonnés organiques"],
  ["linkedin-page", "Update title"],
  ["linkedin-page", "Post URL", "Post publish date"],
  ["linkedin-page", "Post title", "Post link"],
  ["linkedin-page", "Titre du post", "Lien du post"],
  ["linkedin-page", "Total page views (total)"],
  ["linkedin-page", "Overview page views (desktop)"],
  ["youtube", "Video publish time"],
  ["youtube", "Heure de publication de la vidéo"],
  ["youtube", "Date de publication de la vidéo"],
  ["youtube", "Content", "Video title"],
  ["youtube", "Contenu", "Titre de la vidéo"],
  ["youtube", "Date", "Engaged views"],
  ["youtube", "Geography", "Views"],
  ["youtube", "Watch time (hours)"],
  ["youtube", "Durée de visionnage (heures)"],
  ["youtube", "Tempo de exibição (horas)"],
  ["x", "New follows", "Unfollows"],
  ["x", "Nouveaux abonnements", "Désabonnements"],
  ["x", "Impressions", "Likes", "Reposts"],
  ["x", "Billed engagements"],
  ["x", "Tweet id"],
  ["x", "Tweet permalink"],
  ["x", "Post id", "Post text"],
  ["meta-suite", "Page ID", "Permalink"],
  ["meta-suite", "ID de la Page", "Permalien"],
  ["meta-suite", "Page name", "Publish time"],
  ["meta-suite", "Nom de la Page", "Heure de publication"],
  ["instagram", "Account username", "Permalink"],
  ["instagram", "Nom d’utilisateur du compte", "Permalien"],
  ["meta-suite", "Date", "Primary"],
  ["meta-suite", "Date", "Principal"],
  ["meta-suite", "Date", "Primaire"],
  ["meta-ads", "Reporting starts"],
  ["meta-ads", "Début des rapports"],
  ["meta-ads", "Début du rapport"],
  ["meta-ads", "Início dos relatórios"],
  ["meta-ads", "Result indicator"],
  ["meta-ads", "Indicateur de résultats"],
  ["meta-ads", "Indicateur de résultat"],
  ["meta-ads", "Ad set name"],
  ["meta-ads", "Nom de l’ensemble de publicités"],
  ["meta-ads", "Amount spent"],
  ["meta-ads", "Montant dépensé"],
  ["meta-ads", "fb_campaign_id"],
  ["tiktok", "Video views", "Profile views"],
  ["tiktok", "Vues de vidéo", "Vues du profil"],
  ["tiktok", "Vues de la vidéo", "Vues du profil"],
  ["tiktok", "Vues vidéo", "Vues du profil"],
  ["tiktok", "Video views", "Reached audience"],
  ["tiktok", "Total followers", "Reached audience"],
  ["tiktok", "Total viewers", "Returning viewers"],
  ["tiktok", "Followers", "Difference in followers from previous day"],
  ["tiktok", "Video link", "Post time"],
  ["tiktok", "Clicks (destination)"],
  ["tiktok", "Clics (destination)"],
  ["tiktok", "Video link", "Total views"],
  ["microsoft-ads", "Abs. top impr. rate"],
  ["microsoft-ads", "Spend", "Impr."],
  ["microsoft-ads", "Spend", "Impressions", "Campaign"],
  ["microsoft-ads", "Dépenses", "Impr."],
  ["microsoft-ads", "Dépense", "Impr."],
  ["google-ads", "Impr.", "Cost"],
  ["google-ads", "Impr.", "Coût"],
  ["google-ads", "Campaign status", "Impr."],
  ["google-ads", "État de la campagne", "Impr."],
  ["google-ads", "Cost", "Conv. value"],
  ["google-ads", "Cost", "Avg. CPC"],
  ["google-ads", "Coût", "CPC moy."],
  ["search-console", "Clicks", "Impressions", "CTR", "Position"],
  ["search-console", "Clics", "Impressions", "CTR", "Position"],
  ["ga4", "Nth day"],
  ["ga4", "Nth week"],
  ["ga4", "Nth month"],
  ["ga4", "Nième jour"],
  ["ga4", "Nième semaine"],
  ["ga4", "Nième mois"],
  ["ga4", "Event count"],
  ["ga4", "Nombre d’événements"],
  ["ga4", "Active users"],
  ["ga4", "Utilisateurs actifs"],
  ["ga4", "Engaged sessions"],
  ["ga4", "Sessions avec engagement"],
  ["ga4", "Session default channel group"],
  ["ga4", "Groupe de canaux par défaut de la session"],
  ["ga4", "First user default channel group"],
  ["ga4", "Page title and screen class"],
];

const KEYS = SIGNATURES.map(([platform, ...titles]) => ({
  platform,
  keys: titles.map((title) => headerKey(title).key),
}));

/** What the lines above a table say of the tool that wrote it. */
const PREAMBLES: readonly (readonly [PlatformId, RegExp])[] = [
  ["ga4", /^(property|propriete|report csv export|google analytics)\b/],
  ["linkedin-ads", /^(campaign|ad|account) performance report in utc\b/],
  [
    "microsoft-ads",
    /^report (name|time|aggregation|filter)\b|microsoft advertising|\bmicrosoft corporation\b/,
  ],
];

/** The tool that wrote a table, by the titles of its columns and the lines above it; `null` when nothing tells. */
export function recognisePlatform(
  titles: readonly (string | number)[],
  preamble: readonly string[],
): PlatformId | null {
  const found = new Set(titles.map((title) => headerKey(title).key));
  const signed = KEYS.find(({ keys }) => keys.every((key) => found.has(key)));
  const platform = signed?.platform ?? platformOfPreamble(preamble);
  // Meta's suite writes Facebook's and Instagram's series alike, one title apart.
  if (platform === "meta-suite" && preamble.some((line) => /\binstagram\b/.test(foldWords(line))))
    return "instagram";
  return platform;
}

function platformOfPreamble(preamble: readonly string[]): PlatformId | null {
  const lines = preamble.map(foldWords);
  return PREAMBLES.find(([, pattern]) => lines.some((line) => pattern.test(line)))?.[0] ?? null;
}
