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
  open: "Ouvrir le simulateur",
  doors: {
    learn: {
      title: "Apprendre",
      text: "Des leçons dont vous changez les chiffres, un seul café d’un bout à l’autre, et les erreurs des articles populaires corrigées, sources à l’appui.",
      small: (lessons: string, time: string) =>
        `${lessons.toLowerCase()} leçons · ${time} · un cahier à votre nom`,
    },
    simulate: {
      title: "Simuler",
      text: "Vos canaux, vos coûts, vos doutes. Le verdict suit chacun de vos changements, et dix mille tirages disent ce que le plan risque.",
      small: "annuler sans limite · tout reste sur cet appareil",
    },
    practise: {
      title: "S’exercer",
      text: "Des problèmes tirés au sort, corrigés à l’endroit où le calcul a dévié, pas seulement à la fin.",
      small: "tirage illimité · indices · corrigés complets",
      mend: "À reprendre",
      gross: "C’est le retour brut. La mise y compte comme un gain.",
    },
  },
  teaching: {
    question: "Vous enseignez?",
    text: "Une note par leçon, un mode présentation, des feuilles à imprimer.",
    link: "Pour les enseignants",
  },
};
