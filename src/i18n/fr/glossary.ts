export const glossary = {
  title: "Glossaire",
  description: "Les mots du métier, tels que ce cours les emploie, avec leur formule et ce qui trompe.",
  filter: "Filtrer les mots",
  filterHint: "En français ou en anglais, avec ou sans accents.",
  letters: "Lettres",
  terms: (count: number) => (count === 1 ? "1 mot" : `${count} mots`),
  inText: (count: number) =>
    count === 1
      ? "Aucun mot ne porte ce nom; 1 définition en parle"
      : `Aucun mot ne porte ce nom; ${count} définitions en parlent`,
  nothing: "Aucun mot, aucune définition. Essayez moins de lettres, ou cherchez dans tout le cours.",
  clear: "Tout montrer",
  searchAll: "Chercher dans tout le cours",
  european: "En Europe",
  also: "Aussi",
  pitfall: "Attention",
  see: "Voir aussi",
  taughtIn: "Enseigné dans",
  source: "Source",
  inGlossary: "Dans le glossaire",
  close: "Fermer",
};
