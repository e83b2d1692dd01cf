import { DEADLINE } from "./deadline.ts";
import type { Said } from "./said.ts";

const YEAR = DEADLINE.slice(0, 4);

/** A potter of Rimouski who sells online and at the workshop. */
export const SAID_FR: Said = {
  name: "Atelier Tourbe",
  guess: "1.5",
  ambition: "Vivre de l’atelier sans courir les marchés de Noël",
  chainGoal: "Remplir la liste d’attente des ateliers du samedi",
  goal: {
    statement: `Augmenter les ventes de 36 à 48 par mois d’ici le 30 juin ${YEAR}`,
    baseline: "36",
    target: "48",
    owner: "Maude",
    resources: "14 h par mois et 220 $ d’annonces",
  },
  metrics: [
    {
      id: "cost-per-lead",
      goal: "leads",
      decision: "Couper l’annonce la plus chère",
      where: "Gestionnaire de publicités, colonne Résultats",
    },
    {
      id: "engaged-users-rate",
      goal: "engagement",
      decision: "Montrer l’atelier plutôt que les pièces finies",
      where: "Statistiques du compte, comptes engagés",
    },
    {
      id: "conversion-rate-by-visits",
      goal: "sales",
      decision: "Refaire la page des tasses",
      where: "Rapport des ventes de la boutique",
    },
  ],
  funnel: {
    months: "3",
    audience: ["96 000", "31 000", "2 480"],
    path: ["3 600", "288", "108"],
  },
  records: {
    channel: "Instagram",
    source: "Caisse de la boutique",
    leads: ["82", "90", "88", "97", "101", "96"],
    sales: ["30", "33", "32", "36", "38", "36"],
  },
  experiment: {
    hypothesis: "Si une main tourne la pièce à l’image, plus de gens s’inscriront",
    names: ["Pièce seule", "Main au tour"],
    planned: "1 800",
    exposed: ["1 800", "1 800"],
    converted: ["54", "92"],
    learned: "Les mains vendent mieux que les vases",
  },
  score: {
    why: "Un enregistrement annonce une commande; un clic mène à la boutique",
    points: { comment: "2", save: "5", click: "3" },
    posts: [
      ["Cuisson au bois", "24", "61", "38"],
      ["Tasses d’hiver", "12", "18", "22"],
      ["Émail raté", "41", "9", "11"],
      ["Main au tour", "19", "74", "52"],
    ],
  },
  value: {
    order: "64,50",
    margin: "45",
    incremental: "80",
    calls: { perMonth: "12", each: "7,50", reason: "Quinze minutes au téléphone, à 30 $ l’heure" },
  },
  costs: { hours: "14", hourly: "28,50", ads: "220", content: "60", tools: "19", other: "15" },
  outlook: {
    months: "6",
    cycle: "1",
    lowestMargin: "30",
    target: "25",
    because: "Les ventes tiennent, mais la part due aux réseaux n’est qu’une supposition",
    signpost: "Moins de 28 ventes par mois deux mois de suite",
  },
  report: {
    reader: "Ma banque, qui décide d’un four neuf",
    told: {
      source: "Carnet de l’atelier",
      period: "De janvier à juin",
      reason: "Moyenne des six mois",
    },
    limits: "Les ventes du marché d’été ne sont pas comptées",
    nextStep: "Maude relit ce rapport après l’essai de l’automne",
  },
};
