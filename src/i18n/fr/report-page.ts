/** Words of the report's own page. */
export const reportPage = {
  title: "Rapport",
  description:
    "Le rapport de votre cahier : objectif, chaque variable avec sa source, ROI sur le cycle de vente, incertitude et décision. À imprimer, ou à garder en Markdown, Excel ou CSV.",
  lead: "Tout ce que dit votre cahier, en un document qu’une autre personne peut vérifier. Chaque chiffre vient du calcul; chaque variable dit d’où elle vient.",
  withoutScript:
    "Le rapport est fait des chiffres que garde ce navigateur; sans JavaScript, il ne peut pas être composé.",
  coming: "Le rapport se compose…",
  unreached:
    "Le rapport n’a pas pu être composé, faute de réseau. Rechargez la page quand le réseau reviendra : ce que vous avez écrit est gardé.",
  whose: "Quel rapport",
  mine: "Le mien",
  cafe: "Celui du Café Merisier, exemple fictif",
  cafeComing: "Le cahier du café arrive…",
  cafeUnreached:
    "Le cahier du café n’a pas pu être chargé, faute de réseau. Réessayez quand le réseau reviendra.",
  language: "Langue du rapport",
  languages: { fr: "français", en: "anglais" },
  empty: {
    text: "Votre cahier n’a pas encore de quoi faire un rapport.",
    lesson: "Entrer vos chiffres dans la leçon 9",
    look: "Voir à quoi ressemble celui du café",
  },
  incomplete: (count: number) =>
    count === 1
      ? "Il manque encore quelque chose dans une partie du cahier."
      : `Il manque encore quelque chose dans ${count} parties du cahier.`,
  seeMissing: "Voir ce qui manque",
  describe: "Décrire les variables, les limites et la suite",
  keep: "Garder le rapport",
  print: "Imprimer ou enregistrer en PDF",
  markdown: "Markdown",
  excel: "Excel, formules actives",
  csv: "CSV",
  csvStyle: "Nombres du fichier CSV",
  csvStyles: { comma: "1234,5 et point-virgule (Excel en français)", point: "1234.5 et virgule" },
  local: "Les fichiers sont faits sur votre appareil; rien n’est envoyé.",
  failed:
    "Le fichier n’a pas pu être fait, faute de réseau. Réessayez quand le réseau reviendra; le rapport reste affiché.",
  fileName: "rapport",
};
