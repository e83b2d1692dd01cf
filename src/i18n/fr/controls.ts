export const controls = {
  less: (label: string) => `Diminuer : ${label}`,
  more: (label: string) => `Augmenter : ${label}`,
  unreadable: (typed: string) =>
    `« ${typed} » ne se lit pas comme un nombre. Écrivez seulement des chiffres, par exemple 1234,5.`,
  outOfRange: (low: string, high: string) =>
    `Hors limites : il faut un nombre de ${low} à ${high}. La dernière valeur valide est conservée.`,
  ambiguous: (typed: string) => `« ${typed} » se lit de deux façons. Quel nombre vouliez-vous écrire?`,
  showTable: "Voir le tableau",
  hideTable: "Fermer le tableau",
  keepFigure: "Garder la figure",
  keepAs: { svg: "Fichier SVG", png: "Image PNG" },
  keepFailed: "Ce navigateur n’a pas pu faire l’image. Essayez l’autre format.",
};
