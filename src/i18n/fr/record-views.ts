/** Words of the hub's tabs, and of what every view says when it has nothing to show. */
export const recordViews = {
  label: "Vues du suivi",
  names: {
    data: "Données",
    dashboard: "Tableau de bord",
    experiments: "Essais",
    money: "Vers l’argent",
  },
  failed: "Cette partie n’a pas pu être chargée. Vérifiez la connexion, puis rechargez la page.",
};
