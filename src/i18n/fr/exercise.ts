export const exercise = {
  number: (index: number, count: number) => `Exercice ${index} de ${count}`,
  check: "Vérifier",
  hint: "Un indice",
  anotherHint: "Un autre indice",
  solution: "Voir la solution",
  otherNumbers: "Refaire avec d’autres nombres",
  correct: "Juste",
  correctText: (answer: string) => `La réponse est ${answer}.`,
  almost: "Presque",
  almostText:
    "La démarche semble bonne; un arrondi est trop large, ou un chiffre mal reporté. Refaites le dernier calcul sans arrondir en route.",
  mend: "À reprendre",
  mendTitle: (title: string) => `À reprendre : ${title}`,
  unknown: "Ce nombre ne correspond à aucune erreur connue. De quoi vérifier :",
  unreadable: (typed: string, why: string) => `« ${typed} » : cet essai ne compte pas. ${why}`,
  ambiguous: (typed: string) =>
    `« ${typed} » se lit de deux façons. Cet essai ne compte pas. Quel nombre vouliez-vous écrire?`,
  empty: "Écrivez d’abord un nombre. Un essai incertain vous apprendra plus qu’une case vide.",
  solutionTitle: "La solution, avec vos nombres",
  hintTitle: (index: number) => `Indice ${index}`,
};
