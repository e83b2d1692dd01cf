export const gap = {
  title: "Quelle que soit la valeur, l’écart reste de 100 points",
  caption: (gross: string, loss: string) =>
    `Un retour brut de ${gross} fait bonne figure; c’est pourtant une perte de ${loss}.`,
  points: "100 points",
  net: "net",
  gross: "brut",
  value: (amount: string) => `Valeur ${amount}`,
  tableCaption: "ROI net et retour brut pour trois valeurs",
  head: ["Valeur", "ROI net", "Retour brut"] as readonly string[],
  noInvestment: "Rien n’est investi : ni ROI net ni retour brut ne sont définis.",
};
