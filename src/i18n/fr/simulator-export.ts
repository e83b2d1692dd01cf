import type { FigureUnit } from "../../domain/figure/figure-definition.ts";
import type { InputUnit } from "../../domain/simulation/inputs.ts";

/** Units of a column in a file; money takes the currency's code in place of one. */
const units: Record<Exclude<FigureUnit | InputUnit, "money" | "price">, string> = {
  rate: "proportion (1 = 100 %)",
  points: "proportion (1 = 100 points)",
  count: "nombre",
  decimal: "nombre",
  ordinal: "rang",
  hours: "heures",
  months: "mois",
};

export const simulatorExport = {
  title: "Garder ces chiffres",
  text: "Les fichiers sont faits sur votre appareil; rien n’est envoyé. Une somme y est en unités de votre monnaie, sans symbole.",
  style: "Façon d’écrire les nombres",
  styles: {
    comma: "1234,5 et point-virgule (Excel en français)",
    point: "1234.5 et virgule",
  },
  files: {
    inputs: "Hypothèses (CSV)",
    indicators: "Indicateurs (CSV)",
    months: "Mois par mois (CSV)",
  },
  fileNames: { inputs: "hypotheses", indicators: "indicateurs", months: "mois" },
  print: "Imprimer une page",
  units,
  head: {
    inputs: ["Hypothèse", "Valeur", "Au plus bas", "Au plus haut", "Unité"] as readonly string[],
    indicators: [
      "Groupe",
      "Indicateur",
      "Valeur",
      "Unité",
      "Formule",
      "Avec vos chiffres",
      "Remarque",
    ] as readonly string[],
    months: (sales: string): readonly string[] => [
      "Mois",
      "Investi ce mois",
      "Valeur rentrée ce mois",
      "Coût cumulé",
      "Valeur cumulée",
      "Profit cumulé",
      "ROI net à ce jour (1 = 100 %)",
      `${sales} du mois`,
      "Commandes suivantes",
      "Après la fin des dépenses",
    ],
  },
  yes: "oui",
  no: "non",
  sheet: {
    printed: (date: string) => `Imprimé le ${date}. Retour, simulateur de rendement.`,
    assumptions: "Hypothèses",
    head: ["Hypothèse", "Valeur"] as readonly string[],
    between: (low: string, high: string) => `de ${low} à ${high}`,
    indicators: "Indicateurs",
    indicatorsHead: ["Indicateur", "Valeur", "Soit"] as readonly string[],
  },
};
