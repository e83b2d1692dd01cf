export const site = {
  tagline: "Apprenez à mesurer ce que rapportent les réseaux sociaux",
  skip: "Aller au contenu",
  mainNavigation: "Principale",
  home: "Retour, accueil",
  lessons: "Leçons",
  simulator: "Simulateur",
  practice: "Exercices",
  workbook: "Mon cahier",
  glossary: "Glossaire",
  language: "Langue",
  inOther: "English",
  search: "Chercher",
  settings: "Réglages",
  theme: "Thème",
  themes: { auto: "Celui de l’appareil", light: "Clair", dark: "Sombre" },
  numbers: "Écriture des nombres",
  currency: "Monnaie",
  currencyNote: "Seul le nom de la monnaie change; aucun montant n’est converti.",
  close: "Fermer",
  footer: "Retour · logiciel libre · fonctionne hors ligne · rien ne quitte votre appareil",
  footerFiction: "Café Merisier est fictif; ses chiffres concordent.",
  galleryLink: "Galerie des éléments",
  storageRefused:
    "Ce navigateur refuse de garder vos réponses : elles dureront jusqu’à la fermeture de cette page. Libérez de l’espace ou quittez la navigation privée.",
  storageCleared:
    "Ce que ce navigateur gardait vient d’être effacé. Ce que vous voyez est intact et sera gardé de nouveau à votre prochain changement.",
  storageDamaged:
    "Une partie de votre cahier n’a pas pu être lue; elle est mise de côté, et la page « Mon cahier » permet de la télécharger. Le reste est intact.",
  storageNewer:
    "Votre cahier vient d’une version plus récente du cours. Rien n’y est changé : rechargez la page pour mettre le cours à jour. D’ici là, ce que vous faites ici ne sera pas gardé.",
  storageUnreached:
    "Votre cahier n’a pas pu être ouvert, faute de réseau. Il est intact; rechargez la page quand le réseau revient, pour que la suite soit gardée.",
  notFoundTitle: "Cette page n’existe pas",
  notFoundText: "L’adresse a peut-être changé, ou une lettre s’est perdue. Le cours, lui, est toujours là.",
  notFoundHome: "Aller à l’accueil",
};
