export const home = {
  title: "Retour · ce que rapportent les réseaux sociaux",
  description:
    "Un cours et un simulateur gratuits pour mesurer ce que rapportent les réseaux sociaux. En français et en anglais, hors ligne, sans pistage.",
  heading: "Apprenez à mesurer ce que rapportent les réseaux sociaux",
  how: {
    before: "Les ",
    blue: "chiffres bleus",
    after: " sont à vous : faites-les glisser, récrivez-les ou prenez les flèches du clavier.",
  },
  start: (number: number, minutes: number) => `Lire la leçon ${number} (${minutes} min)`,
  open: "Ouvrir le simulateur",
  doors: {
    learn: {
      title: "Apprendre",
      text: "Une leçon dont vous changez les chiffres, un seul café d’un bout à l’autre, et les erreurs des articles populaires corrigées, sources à l’appui.",
      small: (parts: number, minutes: number) => `${parts} parties · ${minutes} min · trois exercices`,
    },
    simulate: {
      title: "Simuler",
      text: "Deux canaux, six mois, chaque taux et chaque coût. Le verdict suit chacun de vos changements.",
      small: "annuler sans limite · tout reste sur cet appareil",
    },
  },
  lessonParts: "Ce que la leçon vous apprend à faire",
};
