import type { Stage } from "../../domain/question/changes.ts";
import type { InputField } from "../../domain/simulation/inputs.ts";
import type { AmountKind, PathMetric } from "../../domain/simulation/scenario.ts";
import type { OffPathMetric } from "../../domain/value/off-path-metrics.ts";
import { of } from "../french-elision.ts";

/** A noun with its article apart: a list shows the noun, a sentence needs both. */
export type Noun = readonly [article: string, noun: string];

const fields: Record<Exclude<InputField, "amount" | "unitValue" | "perMonth">, Noun> = {
  months: ["la ", "durée"],
  salesCycle: ["le ", "cycle de vente"],
  orderValue: ["le ", "panier moyen"],
  margin: ["la ", "marge sur coûts variables"],
  adSpend: ["la ", "publicité mensuelle"],
  costPerMille: ["le ", "CPM"],
  followers: ["le ", "nombre d’abonnés"],
  postsPerMonth: ["le ", "nombre de publications par mois"],
  reachPerPost: ["la ", "portée par publication"],
  followerGrowth: ["la ", "croissance des abonnés"],
  clickThroughRate: ["le ", "taux de clics"],
  visits: ["le ", "nombre de visites par mois"],
  leadRate: ["le ", "taux d’inscription"],
  closeRate: ["le ", "taux de vente"],
  incremental: ["la ", "part due au canal"],
  hours: ["le ", "nombre d’heures par mois"],
  hourlyCost: ["le ", "coût d’une heure"],
  newCustomerShare: ["la ", "part de nouveaux clients"],
  ordersPerYear: ["le ", "nombre de commandes par année"],
  retention: ["la ", "fidélité d’une année à l’autre"],
  discount: ["le ", "taux d’actualisation"],
  years: ["le ", "nombre d’années comptées"],
  audience: ["la ", "taille de l’audience"],
  engagementRate: ["le ", "taux d’engagement"],
  carryover: ["l’", "effet reporté au mois suivant"],
  repeatWorth: ["la ", "valeur d’une impression répétée"],
  halfAt: ["le ", "point de demi-saturation"],
  slope: ["la ", "pente de la saturation"],
};

const amounts: Record<AmountKind, Noun> = {
  content: ["le ", "coût du contenu"],
  publishing: ["le ", "coût de publication"],
  tools: ["le ", "coût des outils"],
  agency: ["le ", "coût de l’agence"],
  training: ["le ", "coût de la formation"],
  launch: ["le ", "coût du lancement"],
  other: ["l’", "autre coût"],
};

const metrics: Record<PathMetric | OffPathMetric | "engagements", string> = {
  impressions: "impressions",
  clicks: "clics",
  leads: "inscriptions",
  sales: "ventes",
  engagements: "interactions",
  "calls-avoided": "appels évités",
  applications: "candidatures reçues",
  "customer-photos": "photos de clients réutilisées",
  "other-value": "autre valeur",
};

/** What can differ between two plans without being a number. */
const options: Readonly<Record<string, Noun>> = {
  delay: ["l’", "étalement des ventes"],
  repeat: ["le ", "compte des achats répétés"],
  traffic: ["la ", "source des visites"],
  response: ["la ", "courbe de saturation"],
  timing: ["le ", "moment du paiement"],
  channel: ["le ", "canal visé"],
  metric: ["la ", "mesure qui reçoit une valeur"],
  kind: ["le ", "genre de dépense"],
};

const stages: Record<Stage, Noun> = {
  campaign: ["la ", "durée de la campagne"],
  exposure: ["la ", "visibilité"],
  path: ["le ", "parcours vers la vente"],
  value: ["la ", "valeur des ventes"],
  investment: ["l’", "investissement"],
};

export const inputNouns = {
  fields,
  amounts,
  metrics,
  options,
  stages,
  otherOption: ["le ", "réglage"] as Noun,
  unitValue: (metric: string): Noun => ["la ", `valeur unitaire (${metric})`],
  perMonth: (metric: string): Noun => ["le ", `nombre par mois (${metric})`],
  come: (owner: string): Noun => ["l’", `ajout ${of(owner)}`],
  gone: (owner: string): Noun => ["le ", `retrait ${of(owner)}`],
  /** A line of cost or a value, of which only its own name is known. */
  owner: (name: string) => `« ${name} »`,
  numbered: (name: string, number: number) => `${name} (${number})`,
  listed: (noun: string, owner: string) => `${noun}, ${owner}`,
  inSentence: (noun: string, owner: string) => `${noun} sur ${owner}`,
};
