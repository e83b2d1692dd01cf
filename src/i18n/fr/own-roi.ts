import type { UndefinedReason } from "../../domain/quantity/outcome.ts";

const reasons: Partial<Record<UndefinedReason, string>> = {
  "no-investment": "Sans investissement, il n’y a pas de ROI : commencez par vos heures et vos factures.",
  "no-margin": "Sans marge par vente, il n’y a pas de point mort : donnez un panier moyen et une marge.",
};

export const ownRoi = {
  title: "Votre mois",
  intro: "Vos propres chiffres, pour un mois moyen. Tout reste sur cet appareil.",
  fields: {
    "staff.hours": "Heures par mois",
    "staff.hourlyCost": "Coût chargé d’une heure",
    "social.adSpend": "Publicité",
    "content.amount": "Photos et contenu",
    "tools.amount": "Outils",
    "other.amount": "Autres factures",
    "social.visits": "Visites venues des réseaux",
    "social.closeRate": "Part des visites qui achètent",
    orderValue: "Panier moyen, avant taxes",
    margin: "Marge sur coûts variables",
  } as Readonly<Record<string, string>>,
  costs: "Ce que vous engagez",
  returns: "Ce qui vous revient",
  result: (investment: string, value: string) => ({
    before: "Vous engagez ",
    investment,
    middle: " et il vous revient ",
    value,
    after: " de marge.",
  }),
  roi: "ROI net",
  gross: "retour brut",
  breakEven: (orders: string) => `Point mort : ${orders} ventes par mois.`,
  askStaff:
    "Aucune heure n’est comptée. Qui écrit, publie et répond? Une publication « gratuite » a aussi un coût.",
  reasons,
  reset: "Effacer mes chiffres",
  empty: "Remplissez un champ; le calcul se fait au fur et à mesure.",
};
