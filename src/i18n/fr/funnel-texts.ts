import type { FunnelFindingCode } from "../../domain/funnel/check-funnel.ts";
import type { Comparison, CountedStage } from "../../domain/funnel/funnel-counts.ts";
import type { PathStepName } from "../../domain/funnel/path-steps.ts";

type Stage = { readonly name: string; readonly many: string; readonly hint: string };

const stages: Readonly<Record<CountedStage, Stage>> = {
  impressions: {
    name: "Impressions",
    many: "impressions",
    hint: "des événements : chaque affichage compte (Meta dit « vues »)",
  },
  reach: {
    name: "Portée",
    many: "personnes rejointes",
    hint: "des personnes : le total de l’outil pour toute la période, pas la somme des mois",
  },
  engaged: {
    name: "Ont interagi",
    many: "personnes qui ont interagi",
    hint: "des personnes, non leurs gestes (les comptes qui ont interagi)",
  },
  visits: { name: "Visites", many: "visites", hint: "des événements : les sessions venues des réseaux" },
  leads: { name: "Prospects", many: "prospects", hint: "inscriptions, demandes, rendez-vous" },
  sales: { name: "Ventes", many: "ventes", hint: "celles que ces visites ont amenées" },
};

const findings: Readonly<Record<FunnelFindingCode, string>> = {
  "no-period": "La période est de zéro mois. Donnez le nombre de mois que couvrent vos nombres.",
  "reach-above-impressions":
    "Plus de personnes que d’affichages, c’est impossible : chacune a vu au moins une fois. Les deux nombres sont peut-être inversés, ou la portée additionnée de mois en mois.",
  "engaged-above-reach":
    "Plus de gens ont interagi qu’il n’y en avait pour voir. Ce sont sans doute des gestes : cherchez les comptes qui ont interagi, ou laissez vide.",
  "visits-above-impressions":
    "Plus de visites que d’affichages : il s’y mêle des visites venues d’ailleurs. Gardez celles des réseaux seulement.",
  "leads-above-visits":
    "Plus de prospects que de visites : certains viennent d’ailleurs, ou sont comptés deux fois. Gardez ceux que ces visites ont amenés.",
  "sales-above-visits":
    "Plus de ventes que de visites, c’est rare. Comptez seulement les ventes que ces visites ont amenées.",
  "sales-above-leads":
    "Plus de ventes que de prospects : des gens achètent deux fois, ou sans s’inscrire. Comptez les premières ventes, ou laissez les prospects vides.",
  "visits-without-impressions":
    "Sans les impressions, pas de taux de clics. Ne divisez pas les visites par la portée : des événements sur des personnes ne font pas une part.",
  "engaged-without-reach":
    "Sans la portée, on ne sait pas quelle part des gens a interagi. Ne la remplacez pas par les impressions.",
  "few-cases":
    "Un de vos taux repose sur moins de trente cas : le hasard seul peut le changer d’un tiers. La leçon 6 apprend à en juger.",
};

const acts: Readonly<Record<PathStepName, string>> = {
  click: "deviennent des visites",
  lead: "deviennent des prospects",
  "sale-from-lead": "achètent",
  "sale-from-visit": "achètent",
};

const steps: Readonly<Record<PathStepName, string>> = {
  click: "le clic",
  lead: "l’inscription ou la demande",
  "sale-from-lead": "la vente",
  "sale-from-visit": "la vente",
};

const against: Readonly<Record<Comparison, string>> = {
  "other-month": "l’autre mois",
  "other-channel": "l’autre canal",
  "someone-else": "les chiffres d’autrui",
};

/** Texts of the funnel tracker without figures: a page gives its tracker those of its language. */
export const funnelTexts = {
  stages,
  findings,
  title: "Votre entonnoir en chiffres",
  intro:
    "Collez ou tapez vos nombres. Ce que vous ne comptez pas, laissez-le vide : c’est une réponse honnête.",
  source: "Quels chiffres",
  own: "Mes chiffres",
  sample: "Ceux du café, en juin",
  months: "Mois couverts",
  compare: "Comparer avec",
  compareNone: "rien pour l’instant",
  comparisons: {
    "other-month": "un autre mois",
    "other-channel": "un autre canal",
    "someone-else": "les chiffres d’autrui",
  },
  yours: "vos nombres",
  notCounted: "pas compté",
  ofStage: {
    reach: "de la portée",
    impressions: "des impressions",
    visits: "des visites",
    leads: "des prospects",
  } as Readonly<Record<string, string>>,
  timesEach: "fois par personne",
  empty: "Commencez par deux étapes qui se suivent; le taux apparaît aussitôt.",
  acts,
  steps,
  against,
  bottleneck: "goulot",
  titleLevel: "Aucun goulot : nulle part vous n’êtes en dessous",
  titleAlone: "Vos étapes, l’une agrandissant l’autre",
  mayBeChance:
    "Mais le hasard suffit peut-être à l’expliquer : rassemblez d’autres cas avant d’agir (leçon 6).",
  level: "À chaque étape commune, vos taux valent ceux que vous avez pris pour repère.",
  noYardstick:
    "Le plus petit taux n’est pas un goulot. Pour en nommer un, donnez un repère : un autre mois, un autre canal ou, faute de mieux, les chiffres d’autrui.",
  benchmarks:
    "Ce que d’autres ont mesuré, chez d’autres : un repère pour l’ordre de grandeur, jamais une cible.",
  table: "Étapes comptées, taux et repère",
  head: ["Étape", "Entrées", "Sorties", "Taux", "Repère"] as readonly string[],
  planWaits: "Comptez vos visites : le calcul de votre ROI, en leçon 9, partira d’elles.",
  planElsewhere: "Votre plan suit ses visites autrement; il ne change pas avec cet entonnoir.",
  takeFunnel: "Prendre l’entonnoir",
  clear: "Effacer mon entonnoir",
  unreached:
    "Les taux n’ont pas pu être affichés, faute de réseau. Rechargez la page quand le réseau reviendra : vos propres nombres sont gardés.",
};
