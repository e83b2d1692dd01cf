export const goalPace = {
  target: "Inscriptions visées par mois",
  months: "Mois pour y arriver",
  before: (start: string) => `En juin, les réseaux du café ont amené ${start} inscriptions. En viser `,
  middle: " par mois d’ici ",
  needs: " demande",
  after: " chaque mois.",
  signed: (count: string, needed: number) => `${count} inscriptions de ${needed >= 0 ? "plus" : "moins"}`,
  finding: (needed: number, best: number, usual: number): string =>
    needed <= 0
      ? "Cette cible est déjà atteinte : elle ne demande rien"
      : needed > best
        ? "Plus vite que jamais dans les relevés : l’objectif n’est pas réaliste tel quel"
        : needed > usual
          ? "Plus vite que d’habitude, mais cela s’est vu : dites ce qui portera ce rythme"
          : "Au rythme habituel : l’objectif tient",
  start: "juin",
  goal: "échéance",
  atBest: "au rythme du meilleur mois",
  caption: "Le rythme demandé, et ceux des relevés",
  head: ["Rythme", "Inscriptions de plus par mois"] as readonly string[],
  needed: "Demandé",
  usual: "Habituel, de janvier à juin",
  best: "Meilleur bond d’un mois à l’autre",
};
