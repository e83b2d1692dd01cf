export const trackingRecord = {
  sheet: {
    title: "Votre fiche de suivi",
    intro:
      "Une ligne par période, une colonne par indicateur. Commencez par la dernière période finie et remontez aussi loin que vos outils le permettent.",
    open: "Ouvrir ma fiche",
    failed: "La fiche n’a pas pu s’ouvrir. Vérifiez la connexion, puis réessayez.",
  },
  log: {
    title: "Votre journal d’essais",
    intro:
      "Un essai par entrée, ouvert avant de commencer : hypothèse, une seule chose qui change, nombre de personnes fixé d’avance. Le verdict et les défauts du plan s’affichent à mesure.",
    add: "Ouvrir un essai",
    unnamed: (rank: string) => `Essai ${rank}, sans hypothèse`,
    failed: "L’essai n’a pas pu s’ouvrir. Vérifiez la connexion, puis réessayez.",
    full: "Le journal est plein. Supprimez un essai pour en ouvrir un autre.",
  },
};
