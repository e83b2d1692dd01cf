import type { InputField } from "../../domain/simulation/inputs.ts";

/** How a variable is worked out, for those that are; `closeRate direct` is the rate of a path without leads. */
export const variableFormulas: Partial<Record<InputField | "closeRate direct", string>> = {
  orderValue: "ventes nettes ÷ nombre de commandes",
  margin: "(prix de vente − coûts variables) ÷ prix de vente",
  costPerMille: "dépense ÷ impressions payées × mille",
  reachPerPost: "personnes rejointes par une publication ÷ abonnés",
  followerGrowth: "(abonnés gagnés − abonnés perdus) ÷ abonnés au début du mois",
  clickThroughRate: "clics ÷ impressions",
  leadRate: "prospects ÷ visites",
  closeRate: "ventes ÷ prospects",
  "closeRate direct": "ventes ÷ visites",
  incremental: "ventes que les réseaux ont causées ÷ ventes qui leur sont attribuées",
  hourlyCost: "coût de l’emploi, cotisations et congés compris ÷ heures travaillées",
  newCustomerShare: "ventes à de nouveaux clients ÷ ventes",
  ordersPerYear: "commandes d’une année ÷ clients de cette année",
  retention: "clients qui sont encore là un an plus tard ÷ clients au début",
  engagementRate: "interactions ÷ personnes rejointes",
};
