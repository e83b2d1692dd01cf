export const smartGoal = {
  title: "Votre objectif, et ses cinq contrôles",
  intro:
    "Écrivez la phrase, puis les champs. Les contrôles répondent à mesure; une remarque n’empêche jamais un contrôle de passer.",
  fields: {
    statement: "L’objectif, en une phrase",
    ambition: "L’ambition qu’il sert",
    metric: "L’indicateur qui le raconte",
    baseline: "Aujourd’hui",
    target: "Cible",
    deadline: "Échéance",
    owner: "Qui en répond",
    resources: "Les moyens réservés",
  },
  examples: {
    statement: "Un verbe, un chiffre de départ et d’arrivée, une date",
    ambition: "Nous le faisons pour…",
    resources: "Des heures par semaine, une somme par mois, un savoir-faire",
    owner: "Un prénom",
  },
  takeAmbition: "Reprendre l’ambition de votre chaîne",
  chooseMetric: "Choisir…",
  passed: (passed: number, total: number) =>
    passed === total
      ? "Les cinq contrôles passent"
      : passed === 0
        ? `Aucun des ${total} contrôles ne passe encore`
        : passed === 1
          ? `Un contrôle sur ${total} passe`
          : `${passed} contrôles sur ${total} passent`,
};
