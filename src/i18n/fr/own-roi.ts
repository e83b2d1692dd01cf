import type { UndefinedReason } from "../../domain/quantity/outcome.ts";
import { isSingular } from "../french-plural.ts";

const reasons: Partial<Record<UndefinedReason, string>> = {
  "no-investment": "Sans investissement, il n’y a pas de ROI : commencez par vos heures et vos factures.",
  "no-margin": "Sans marge par vente, il n’y a pas de point mort : donnez un panier moyen et une marge.",
};

const counted = (sales: string) => `${sales} ${isSingular(sales) ? "vente" : "ventes"}`;

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
    orderValue: "Panier moyen, avant taxes",
    margin: "Marge sur coûts variables",
  } as Readonly<Record<string, string>>,
  costs: "Ce que vous engagez chaque mois",
  returns: "Ce qui vous revient",
  /** Of the whole plan; `perMonth` is what is put in each month. */
  result: (investment: string, value: string, months: number, perMonth: string) => ({
    before: months === 1 ? "Vous engagez " : `En ${months} mois, vous engagez `,
    investment,
    middle: months === 1 ? " et il vous revient " : `, soit ${perMonth} par mois, et il vous revient `,
    value,
    after: months === 1 ? " de marge." : " de marge, une fois toutes les ventes conclues.",
  }),
  roi: "ROI net",
  gross: "retour brut",
  breakEven: (orders: string, months: number, perMonth: string) =>
    months === 1
      ? `Point mort : ${counted(orders)} par mois.`
      : `Point mort : ${counted(orders)} en ${months} mois, soit ${perMonth} par mois.`,
  others: (amount: string) =>
    `De cette marge, ${amount} viennent de ce qui vaut sans se vendre. Le point mort ne compte que les ventes.`,
  /** Where the funnel of lesson 5 counts something else. */
  differs: {
    visits: (counted: string) =>
      `Votre entonnoir compte ${counted} visites par mois. Gardez ici le chiffre que vous pouvez défendre.`,
    closeRate: (counted: string) =>
      `Dans votre entonnoir, ${counted} des visites achètent. Gardez ici le chiffre que vous pouvez défendre.`,
  },
  askStaff:
    "Aucune heure n’est comptée. Qui écrit, publie et répond? Une publication « gratuite » a aussi un coût.",
  reasons,
  reset: "Effacer mes chiffres",
  empty: "Remplissez un champ; le calcul se fait au fur et à mesure.",
};
