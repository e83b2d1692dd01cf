const plural = (value: number, one: string, many: string) => (Math.abs(value) < 2 ? one : many);

/** Words of the closing exam. */
export const exam = {
  title: "Examen de fin de cours",
  description:
    "Vingt-quatre questions sur toutes les leçons, sans indice ni correction en route. Il faut 80 % pour réussir. On peut s’arrêter et reprendre, et recommencer aussitôt avec d’autres nombres.",
  start: "Commencer l’examen",
  question: (number: number, of: number) => `Question ${number} de ${of}`,
  questions: "Les questions",
  answered: "répondue",
  open: "à faire",
  goTo: (number: number, state: string) => `Question ${number}, ${state}`,
  previous: "Précédente",
  next: "Suivante",
  left: (count: number) => `${count} ${plural(count, "question", "questions")} encore sans réponse`,
  handIn: "Remettre l’examen",
  handInSure: (count: number) =>
    `Il reste ${count} ${plural(count, "question", "questions")} sans réponse; elles compteront pour zéro. Remettre quand même?`,
  yes: "Remettre",
  no: "Continuer",
  loading: "L’examen se prépare…",
  failed: "L’examen n’a pas pu être chargé, faute de réseau. Vos réponses sont gardées.",
  retry: "Réessayer",
  passed: "Réussi",
  notPassed: "Pas encore",
  score: (points: string, of: number, share: string) => `${points} points sur ${of}, soit ${share}.`,
  need: "Il fallait 80 %.",
  retake: "Recommencer avec d’autres nombres",
  byQuestion: "Question par question",
  columns: ["Question", "Leçon", "Points"],
  review: "Revoir",
  reviewOf: (title: string) => `Revoir : ${title}`,
  statement: "Attestation d’achèvement",
  yourName: "Votre nom, tel qu’il sera imprimé",
  nobody: "La personne qui remet cette feuille",
  says: (name: string, points: string, date: string) =>
    `${name} a terminé le ${date} l’examen du cours Retour, « Mesurer ce que rapportent les réseaux sociaux », avec ${points}.`,
  certifies:
    "Ce que cela dit : 24 exercices de calcul et de jugement, tirés de toutes les leçons, ont été résolus à 80 % ou plus, sans indice.",
  certifiesNot:
    "Ce que cela ne dit pas : qui a répondu, dans quelles conditions, ni avec quelle aide. Personne n’a surveillé l’examen, aucun établissement ne délivre ni ne vérifie cette feuille, et elle ne donne droit à aucun crédit.",
  reference: (spec: string) => `Premier exercice de cet examen : ${spec}`,
  print: "Imprimer l’attestation",
  practiceLink: "Passer l’examen de fin de cours",
  practiceText: "Vingt-quatre questions sur toutes les leçons; 80 % pour réussir.",
};
