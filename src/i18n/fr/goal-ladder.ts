export const goalLadder = {
  label: "Commandes voulues par mois",
  before: "Noémie voudrait ",
  middle: " commandes par mois. Au train où vont ses visiteurs, il lui faut",
  leads: "inscriptions à l’infolettre, et donc",
  after: "visites.",
  steps: { sales: "Commandes", leads: "Inscriptions", visits: "Visites" },
  today: (count: string) => `aujourd’hui ${count}`,
  change: (share: string, isMore: boolean) =>
    `${share} de ${isMore ? "plus" : "moins"} à chaque marche, tant que les visiteurs se comportent comme aujourd’hui. Le trait marque le mois moyen.`,
  same: "C’est le mois moyen d’aujourd’hui, marqué par le trait.",
  caption: (sales: string) => `Ce que demandent ${sales} commandes par mois`,
  head: ["Marche", "Aujourd’hui", "Pour l’objectif"] as readonly string[],
};
