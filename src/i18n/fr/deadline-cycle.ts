export const deadlineCycle = {
  title: (seen: string, month: number) =>
    month === 0
      ? `À la fin du mois même, on ne voit que ${seen} de ses commandes`
      : `Après ${month} mois, on voit ${seen} de ses commandes`,
  intro:
    "Les commandes que les visites d’un mois ont amenées au café, selon le mois où elles se sont conclues. Déplacez l’échéance.",
  slider: "Mois entre la visite et l’échéance",
  mark: (month: number) => (month === 0 ? "même mois" : `+${month}`),
  month: (month: number) => (month === 0 ? "Le mois de la visite" : `${month} mois plus tard`),
  caption: "Part des commandes conclues",
  head: ["À la fin du mois", "Commandes conclues"] as readonly string[],
};
