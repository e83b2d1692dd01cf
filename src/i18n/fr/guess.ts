export const guess = {
  first: "Devinez d’abord",
  invite: "Faites glisser le curseur ou prenez les flèches du clavier. Une estimation au jugé suffit.",
  yours: "Votre estimation :",
  kept: "C’est noté. La réponse vient plus loin dans la leçon.",
  takeBack: "Effacer mon estimation",
  answerNone: "Vous n’avez pas encore deviné; la question vous attend en tête de leçon.",
  answerExact: (guess: string) => `Vous aviez deviné ${guess} : c’est exact.`,
  answerOff: (guess: string, answer: string) => `Vous aviez deviné ${guess}; la réponse est ${answer}.`,
  choiceRight: (choice: string) => `Vous aviez choisi « ${choice} » : c’est bien cela.`,
  choiceWrong: (choice: string) => `Vous aviez choisi « ${choice} »; ce n’est pas la réponse.`,
  answerGross: (guess: string) =>
    `Vous aviez deviné ${guess} : c’est le retour brut. La mise y compte comme un gain.`,
};
