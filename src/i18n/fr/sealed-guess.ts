export const sealedGuess = {
  title: "Votre première estimation, sous scellé",
  intro:
    "Sans rien calculer, quel est aujourd’hui le ROI net de vos réseaux sociaux? La réponse part sous enveloppe et ne s’ouvrira qu’avec votre rapport, à la dernière leçon.",
  name: "Votre entreprise, ou celle que vous suivrez",
  label: "Votre estimation de votre ROI net",
  invite: "Faites glisser le curseur ou prenez les flèches du clavier.",
  yours: "Votre estimation :",
  gain: (amount: string) => `Chaque centaine engagée vous laisserait ${amount}, une fois tout payé.`,
  even: "Vous récupéreriez exactement votre mise.",
  loss: "Vous y perdriez de l’argent.",
  seal: "Sceller mon estimation",
  sealed: (day: string) => `Scellée le ${day}.`,
  until: "Elle s’ouvrira à la dernière leçon, quand votre calcul sera fait.",
  breakSeal: "Briser le sceau et deviner de nouveau",
};
