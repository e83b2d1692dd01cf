export const guess = {
  first: "Devinez d’abord",
  label: "Votre estimation du ROI net",
  invite: "Faites glisser le curseur ou prenez les flèches du clavier. Une estimation au jugé suffit.",
  yours: "Votre estimation :",
  kept: "C’est noté. La réponse vient à la partie 2.",
  takeBack: "Effacer mon estimation",
  answerNone: "Vous n’avez pas encore deviné; la question vous attend en tête de leçon.",
  answerExact: (guess: string) => `Vous aviez deviné ${guess} : c’est le ROI net, au point près.`,
  answerOff: (guess: string, points: string, over: boolean) =>
    `Vous aviez deviné ${guess}, soit ${points} ${points === "1" ? "point" : "points"} de ${over ? "plus" : "moins"} que le ROI net.`,
  answerGross: (guess: string) =>
    `Vous aviez deviné ${guess} : c’est le retour brut. La mise y compte comme un gain.`,
};
