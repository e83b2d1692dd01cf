/** Words of the hub's tabs, and of what every view says when it has nothing to show. */
export const recordViews = {
  label: "Vues du suivi",
  names: {
    data: "Données",
    dashboard: "Tableau de bord",
    experiments: "Essais",
    money: "Vers l’argent",
  },
  failed: "La vue n’a pas pu s’ouvrir. Vérifiez la connexion, puis rechargez la page.",
};
