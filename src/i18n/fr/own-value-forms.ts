/** Words of the forms that a learner opens to set a value by hand, add one, or say that customers come back. */
export const ownValueForms = {
  fixed: { leadValue: "Valeur d’un prospect", visitValue: "Valeur d’une visite" },
  derived: (price: string) => `Le calcul donne ${price}.`,
  undo: "Revenir au calcul",
  remove: (name: string) => `Retirer : ${name}`,
  metric: "Ce qui est compté",
  metrics: {
    "calls-avoided": "Appels évités",
    applications: "Candidatures reçues",
    "customer-photos": "Photos de clients réutilisées",
    "other-value": "Autre (précisez la raison)",
    clicks: "Visites",
    leads: "Prospects",
    sales: "Ventes",
  } as Readonly<Record<string, string>>,
  perMonth: "Nombre par mois",
  unitValue: "Valeur de chacun",
  overlap: (amount: string) =>
    `Cette valeur est sur le chemin de vos ventes, déjà comptées : ${amount} en double.`,
  keepSales: "Ne compter que les ventes",
  repeat: {
    ordersPerYear: "Commandes par client et par an",
    retention: "Clients encore là un an après",
    discount: "Taux d’actualisation annuel",
  } as Readonly<Record<string, string>>,
  customer: (amount: string) =>
    `Un nouveau client vaut ${amount} de marge, si ces chiffres tiennent. Votre mois n’en compte que la première année.`,
  endless: "À ce rythme, aucun client ne partirait jamais : sa valeur n’a pas de fin. Baissez la fidélité.",
};
