import type { IndicatorGroupName, IndicatorId } from "../../domain/indicator/indicators.ts";
import type { QuantityName } from "../../domain/indicator/quantity-name.ts";

/** What an indicator is called, and what it says in a sentence. */
type IndicatorWords = { readonly name: string; readonly says: string };

const indicators: Record<IndicatorId, IndicatorWords> = {
  "net-roi": {
    name: "ROI net",
    says: "Ce que la campagne laisse, une fois tout payé, en proportion de ce qu’elle a coûté.",
  },
  "gross-return": {
    name: "Retour brut",
    says: "Ce qui revient, mise comprise, en proportion de ce qu’elle a coûté.",
  },
  gap: {
    name: "Écart entre les deux",
    says: "La mise elle-même : le retour brut la compte, le ROI net l’enlève. L’écart est donc toujours de 100 points.",
  },
  profit: { name: "Profit", says: "Ce qui reste de la valeur après l’investissement." },
  "net-roi-at-end": {
    name: "ROI net le dernier jour",
    says: "Le ROI que l’on mesurerait le dernier jour, sans les ventes encore en route.",
  },
  "annualised-roi": {
    name: "ROI annualisé",
    says: "Le taux annuel qui donnerait ce ROI sur tous les mois projetés. Il sert à comparer des durées différentes.",
  },
  "net-present-value": {
    name: "Valeur actualisée nette (VAN)",
    says: "Tous les mois ramenés à leur valeur d’aujourd’hui : la même somme plus tard vaut un peu moins. Sans taux d’actualisation, c’est le profit.",
  },
  roas: {
    name: "ROAS",
    says: "Le chiffre d’affaires en proportion de la publicité. Il oublie la marge et tout ce qui n’est pas de la publicité.",
  },
  "break-even-roas": {
    name: "ROAS qui rembourse la publicité",
    says: "Le ROAS à partir duquel la marge couvre la publicité, et rien d’autre.",
  },
  "full-break-even-roas": {
    name: "ROAS qui rembourse tout",
    says: "Le ROAS à partir duquel la marge couvre l’investissement entier, équipe comprise.",
  },
  "marketing-efficiency": {
    name: "Efficacité marketing (MER)",
    says: "Le chiffre d’affaires en proportion de tout ce qui est engagé, publicité ou non.",
  },
  "break-even-sales": {
    name: "Ventes au point mort",
    says: "Combien de ventes il faut pour que la marge couvre l’investissement.",
  },
  "break-even-month": {
    name: "Mois du point mort",
    says: "Le premier mois à la fin duquel la valeur rentrée couvre tout ce qui a été dépensé.",
  },
  payback: {
    name: "Délai de récupération",
    says: "Le temps qu’il faut pour que la mise revienne, fraction de mois comprise.",
  },
  "cost-per-mille": {
    name: "CPM",
    says: "Ce que coûtent mille impressions payées, en publicité seulement.",
  },
  "cost-per-click": {
    name: "Coût par clic (CPC)",
    says: "Ce que coûte une visite, tout compris. Le CPC des outils ne compte que la publicité et ses propres clics.",
  },
  "cost-per-lead": {
    name: "Coût par inscription (CPL)",
    says: "Ce que coûte une inscription, tout compris.",
  },
  "cost-per-acquisition": { name: "Coût par vente (CPA)", says: "Ce que coûte une vente, tout compris." },
  "customer-acquisition-cost": {
    name: "Coût d’un nouveau client (CAC)",
    says: "Ce que coûte un client qui n’avait jamais acheté, tout compris.",
  },
  "acquisition-payback": {
    name: "Mois pour rembourser un client",
    says: "Combien de mois de sa marge remboursent ce qu’un nouveau client a coûté.",
  },
  "click-through-rate": {
    name: "Taux de clics (CTR)",
    says: "Quelle part des impressions mène à une visite.",
  },
  "lead-rate": { name: "Taux d’inscription", says: "Quelle part des visites laisse une inscription." },
  "close-rate": {
    name: "Taux de vente",
    says: "Quelle part des inscriptions devient une vente due au canal.",
  },
  "conversion-rate": { name: "Taux de conversion", says: "Quelle part des visites finit par une vente." },
  "impressions-per-sale": {
    name: "Impressions pour une vente",
    says: "Combien de fois il faut être vu pour vendre une fois.",
  },
  "sale-value": { name: "Valeur d’une vente", says: "Ce qu’une vente laisse de marge." },
  "lead-value": {
    name: "Valeur d’une inscription",
    says: "Ce qu’une inscription vaut en moyenne : sa chance de devenir une vente, fois ce que la vente laisse.",
  },
  "visit-value": {
    name: "Valeur d’une visite",
    says: "Ce qu’une visite vaut en moyenne : le plafond raisonnable d’un coût par clic.",
  },
  "average-order-value": { name: "Panier moyen", says: "Ce qu’une commande rapporte, avant ses coûts." },
  "value-per-visit": {
    name: "Valeur par visite",
    says: "Toute la valeur de la campagne, répartie sur ses visites.",
  },
  "yearly-contribution": {
    name: "Marge d’un client par année",
    says: "Ce que laissent les commandes d’un client fidèle en un an.",
  },
  "customer-value": {
    name: "Valeur d’un client (CLV)",
    says: "Ce qu’un client laisse tant qu’il reste, la première année tout de suite et les suivantes actualisées.",
  },
  "value-for-acquisition": {
    name: "Valeur d’un client pour son coût",
    says: "Ce qu’un client laissera, en proportion de ce qu’il a coûté. À moins de 100 %, il coûte plus qu’il ne vaut.",
  },
  reach: {
    name: "Portée",
    says: "Combien de personnes différentes ont vu quelque chose, si les impressions tombent au hasard sur l’audience.",
  },
  frequency: { name: "Fréquence", says: "Combien de fois une personne rejointe a vu quelque chose." },
  "reach-rate": { name: "Taux de portée", says: "La portée, en part des abonnés. Elle peut dépasser 100 %." },
  engagements: { name: "Interactions", says: "J’aime, commentaires, partages et clics du premier mois." },
  "engagement-rate": {
    name: "Taux d’engagement par portée",
    says: "Combien d’interactions pour cent personnes rejointes. C’est un signe d’attention, pas un revenu.",
  },
};

const quantities: Record<QuantityName, string> = {
  value: "valeur",
  "value-at-end": "valeur rentrée le dernier jour",
  investment: "investissement",
  "ad-spend": "publicité",
  revenue: "chiffre d’affaires",
  profit: "profit",
  margin: "marge",
  "net-roi": "ROI net",
  "gross-return": "retour brut",
  "months-projected": "mois projetés",
  "months-before": "mois avant",
  owed: "reste à rembourser",
  "month-value": "valeur du mois",
  discount: "taux d’actualisation",
  impressions: "impressions",
  "paid-impressions": "impressions payées",
  clicks: "clics",
  leads: "inscriptions",
  sales: "ventes",
  orders: "commandes",
  "new-customers": "nouveaux clients",
  "order-value": "panier moyen",
  "orders-per-year": "commandes par année",
  "yearly-contribution": "marge d’un client par année",
  retention: "fidélité",
  cac: "CAC",
  clv: "CLV",
  "lead-rate": "taux d’inscription",
  "close-rate": "taux d’achat",
  "sale-value": "valeur d’une vente",
  "lead-value": "valeur d’une inscription",
  "value-by-hand": "valeur fixée à la main",
  audience: "audience",
  reach: "portée",
  "engagement-rate": "taux d’engagement",
  engagements: "interactions",
  followers: "abonnés",
};

const groups: Record<IndicatorGroupName, (channel: string) => string> = {
  return: () => "Rendement",
  attention: () => "Coût de l’attention",
  results: () => "Coût des résultats",
  path: (channel) => `Parcours, ${channel}`,
  customer: () => "Valeur des clients",
  engagement: (channel) => `Engagement, ${channel}, premier mois`,
};

export const simulatorIndicators = {
  indicators,
  quantities,
  groups,
  title: (net: string, gross: string) => `ROI net ${net}, retour brut ${gross} : la même campagne`,
  titleNone: "Sans investissement, il n’y a pas de rendement à calculer",
  gap: (investment: string, value: string) =>
    `Pour ${investment} d’investissement, il revient ${value}. Le retour brut divise tout ce qui revient par la mise. Le ROI net enlève d’abord la mise, et ${investment} ÷ ${investment} font 100 % : l’écart est toujours de 100 points. Un retour brut de 90 % est une perte.`,
  caption:
    "Appuyez sur un indicateur pour voir sa formule avec vos chiffres. Rien n’est arrondi avant l’affichage.",
  head: ["Indicateur", "Valeur"] as readonly string[],
  tableCaption: (group: string) => `${group}, indicateurs`,
  formula: "Formule",
  withFigures: "Avec vos chiffres",
  formulaOf: (name: string) => `Formule : ${name}`,
  pitfall: "Attention",
  beside: (over: string, under: string) => `${over} ÷ ${under}`,
  firstMonthWhere: "premier mois où",
  cumulatedValue: "valeur cumulée",
  cumulatedCost: "coût cumulé",
  monthAt: (month: string) => `mois ${month} :`,
  flow: "solde du mois",
  openAll: "Ouvrir toutes les formules",
  closeAll: "Fermer toutes les formules",
};
