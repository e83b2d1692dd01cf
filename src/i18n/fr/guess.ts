export const guess = {
  first: "Devinez d’abord",
  label: "Votre estimation du ROI net",
  invite: "Glissez le curseur, ou tapez un pourcentage. Il n’y a rien à perdre.",
  yours: "Votre estimation :",
  kept: "Gardée. La réponse vient à la partie 2.",
  takeBack: "Effacer mon estimation",
  answerNone: "Vous n’avez pas encore deviné : remontez d’une partie, la question y attend.",
  answerExact: (guess: string) => `Vous aviez deviné ${guess} : en plein dans le mille.`,
  answerOff: (guess: string, points: string, over: boolean) =>
    `Vous aviez deviné ${guess} : c’était ${points} points ${over ? "de trop" : "trop bas"}.`,
  answerGross: (guess: string) => `Vous aviez deviné ${guess} : c’est le retour brut. La mise y est comptée comme un gain.`,
};
