/** Words of the pages for teachers. */
export const teaching = {
  title: "Pour les enseignants",
  description:
    "Une note par leçon : le but, le déroulement pour 45 et 90 minutes, les questions à poser, les erreurs fréquentes et les réponses.",
  noteOf: (number: number) => `Leçon ${number}, note pour l’enseignant`,
  noteDescription: (name: string) =>
    `Note pour l’enseignant, leçon « ${name} » : but, déroulement, questions, erreurs fréquentes, réponses.`,
  read: "Ouvrir la leçon",
  sheet: "Feuille d’exercices de la leçon",
  aim: "But",
  plan: (minutes: number) => `En ${minutes} minutes`,
  minutes: (minutes: number) => `${minutes} min`,
  questions: "À demander à la classe",
  expect: "À entendre",
  mistakes: "Erreurs fréquentes",
  reply: "Ce qu’on répond",
  answers: "Réponses",
  lessons: "Une note par leçon",
  tools: "Ce qui sert en classe",
  presenter: "Le mode présentation du simulateur",
  presenterText: "Un résultat à la fois, en grand; la classe devine avant que la réponse paraisse.",
  worksheets: "Les feuilles d’exercices",
  worksheetsText:
    "Chaque feuille s’imprime avec ou sans corrigé; son lien redonne les mêmes nombres à toute la classe.",
  exam: "L’examen",
  examText: "Vingt-quatre questions sur tout le cours, avec une attestation à imprimer.",
  audit: "Les rapports à vérifier",
  auditText: "Des rapports d’agence où se cachent des erreurs connues, à trouver seul ou à plusieurs.",
  all: "Toutes les notes",
};
