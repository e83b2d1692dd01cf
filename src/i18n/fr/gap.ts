export const gap = {
  title: "Quelle que soit la valeur, l’écart est toujours de 100 points",
  caption: (gross: string, loss: string) => `Un retour brut de ${gross} sonne bien; c’est une perte de ${loss}.`,
  points: "100 points",
  net: "net",
  gross: "brut",
  value: (amount: string) => `Valeur ${amount}`,
  tableCaption: "ROI net et retour brut pour trois valeurs",
  head: ["Valeur", "ROI net", "Retour brut"] as readonly string[],
  noInvestment: "Rien n’est investi : ni ROI net ni retour brut ne sont définis.",
};
