import type { ObservedStage } from "../../domain/record-tally/observed-funnel.ts";
import type { ObservedInput } from "../../domain/record-tally/plan-from-record.ts";
import { isSingular } from "../french-plural.ts";

const some = (value: number, one: string, many: string) => (Math.abs(value) < 2 ? one : many);
const counted = (count: string, one: string, many: string) => `${count} ${isSingular(count) ? one : many}`;

/** Words of the hub's way from the record to the workbook's funnel and plan. */
export const recordMoney = {
  empty:
    "Rien n’est encore noté dont on puisse tirer des taux : il faut des visites ou des clics, par mois. Importez un fichier dans « Données », ou chargez-y les relevés du Café Merisier.",
  counting: "Calcul en cours…",
  outOfReach:
    "Ce navigateur ne garde pas de chiffres ici, peut-être parce que la navigation est privée : il n’y a rien à reprendre. Ouvrez cette page dans une fenêtre ordinaire.",
  asOf: (day: string) => `Chiffres au ${day}`,
  choice: {
    title: "Quels mois",
    channel: "Canal",
    all: "Tous ensemble",
    unnamed: "(sans canal)",
    from: "Du mois de",
    to: "Au mois de",
    currency: "Monnaie",
    later: (count: string, value: number) =>
      `Compter aussi ${some(value, "la vente conclue", `les ${count} ventes conclues`)} ensuite : une vente prend du temps`,
  },
  stages: {
    impressions: "Impressions",
    visits: "Visites",
    leads: "Prospects",
    sales: "Ventes",
  } satisfies Record<ObservedStage, string>,
  clicks: "Visites (clics)",
  spend: "Publicité",
  revenue: "Chiffre d’affaires",
  counts: {
    title: (visits: string, sales: string, months: string, value: number) =>
      `${counted(visits, "visite", "visites")} et ${counted(sales, "vente", "ventes")} en ${value < 2 ? "un mois" : `${months} mois`}`,
    caption: "Chaque nombre s’ouvre dans la grille, sur les lignes dont il est la somme.",
    table: "Nombres du parcours",
    rows: (count: string, value: number) => `Voir ${some(value, "la ligne", `les ${count} lignes`)}`,
    rowsOf: (rows: string, name: string) => `${rows} : ${name}`,
    from: (sources: string) => `lu dans ${sources}`,
    more: (count: string) => `et ${counted(count, "autre", "autres")}`,
    missing: "non noté",
  },
  rates: {
    title: (name: string, count: string, low: string, high: string) =>
      `${name} : ${count}, donc entre ${low} et ${high}`,
    none: "Ces mois ne permettent encore de calculer aucun taux",
    caption:
      "La hachure est l’intervalle de Wilson à 95 % : là où se trouve vraisemblablement le vrai taux. Peu d’observations donnent une fourchette large.",
    click: "Taux de clics",
    lead: "Taux d’inscription",
    sale: "Taux de vente",
    out: (part: string, whole: string) => `${part} sur ${whole}`,
    between: (low: string, high: string) => `${low} à ${high}`,
    wide: "fourchette plus large que la moitié du taux : attendez, ou gardez-la telle quelle",
    impossible: (name: string) =>
      `${name} : plus de sorties que d’entrées sur ces mois. Les deux nombres ne comptent pas la même chose; ce taux n’est pas repris.`,
    cohort:
      "Une vente peut venir d’un prospect d’un mois précédent : plus la période est longue, moins cela compte.",
    table: "Taux observés",
    head: ["Taux", "Observé", "Nombres", "95 fois sur 100", "Fourchette du plan"],
  },
  take: {
    title: (count: string, value: number) =>
      value === 0
        ? "Votre cahier dit déjà tout cela"
        : `${count} ${some(value, "chose changerait", "choses changeraient")} dans votre cahier`,
    caption:
      "Rien n’est encore changé. L’entonnoir prend les nombres; le plan prend les taux et leurs fourchettes, dont les bouts vont un peu plus loin que l’intervalle à 95 % : au-delà, c’est presque impossible.",
    head: ["Dans le cahier", "Maintenant", "Deviendrait"],
    table: "Ce qui changerait",
    funnel: (stage: string) => `Entonnoir : ${stage}`,
    months: "Entonnoir : mois comptés",
    inputs: {
      "social.visits": "Plan : visites par mois",
      "social.leadRate": "Plan : taux d’inscription",
      "social.closeRate": "Plan : taux de vente",
      orderValue: "Plan : panier moyen",
      "social.adSpend": "Plan : publicité par mois",
    } satisfies Record<ObservedInput, string>,
    noLeads: "sans cette étape",
    none: "—",
    ranged: (value: string, low: string, high: string) => `${value} (${low} à ${high})`,
    otherPlan:
      "Votre plan a ses propres canaux : les taux des relevés n’y trouvent pas place, et seuls l’entonnoir et les montants sont repris.",
    otherCurrency: (record: string, plan: string) =>
      `Les montants des relevés sont en ${record}, ceux du plan en ${plan} : ils ne se mêlent pas, et ne sont pas repris.`,
    margin:
      "La marge et les coûts autres que la publicité ne sont pas dans le suivi : ils restent comme vous les avez écrits.",
    act: "Reprendre dans mon cahier",
    done: "L’entonnoir et le plan de votre cahier viennent maintenant de vos relevés.",
    workbook: "Voir mon cahier",
    report: "Voir mon rapport",
    bench: "Essayer ce plan dans le simulateur",
    benchNote: "Le plan qui est sur l’établi, s’il n’est enregistré nulle part, le sera d’abord.",
    benchFull:
      "Il n’y a plus de place pour un autre plan enregistré, et celui qui est sur l’établi serait perdu. Supprimez d’abord un plan enregistré dans le simulateur.",
    benchName: "Plan de l’établi",
  },
};
