import type { Choice } from "../../domain/report/decision.ts";

const choices: Record<Choice, string> = {
  continue: "Continuer tel quel",
  change: "Continuer, en changeant quelque chose",
  test: "Mesurer d’abord ce qui compte le plus",
  stop: "Arrêter",
};

/** Words of the lesson on uncertainty. */
export const outlook = {
  spread: {
    title: (often: string) => `${often}, la campagne rapporte plus qu’elle ne coûte`,
    often: (count: string, of: string) => `Dans ${count} essais sur ${of}`,
    band: (low: string, high: string) => `Neuf fois sur dix, le ROI net va de ${low} à ${high}.`,
    money: (low: string, high: string) => `En argent, la mise variant aussi, de ${low} à ${high}.`,
    reached: (target: string, often: string) =>
      `La cible de ${target} est atteinte ${often.replace(/^Dans/, "dans")}.`,
    undefined: "Rien n’est investi : le ROI n’est pas défini.",
    caption: "Répartition des essais",
    head: ["Rang", "ROI net", "Profit"] as readonly string[],
    ranks: {
      p5: "5 essais sur 100 font moins",
      p25: "25 sur 100 font moins",
      p50: "la moitié fait moins",
      p75: "75 sur 100 font moins",
      p95: "95 sur 100 font moins",
    },
    label: (low: string, median: string, high: string) =>
      `Répartition du ROI net : neuf essais sur dix de ${low} à ${high}, médiane ${median}`,
    median: (rate: string) => `médiane ${rate}`,
    target: (rate: string) => `cible ${rate}`,
    zero: "0 %",
  },
  ranged: {
    low: "Part due à Instagram, au plus bas",
    high: "Part due à Instagram, au plus haut",
    before: "Des commandes qui suivent un clic sur Instagram, Noémie croit en devoir au moins ",
    middle: " à Instagram, et au plus ",
    after: ". Le reste serait venu de toute façon.",
  },
  better: {
    title: (name: string) => `L’hypothèse qui, seule, déplace le plus le ROI : ${name}`,
    picked: (name: string, points: string) =>
      points === "0" || points === "1"
        ? `Mieux connaître « ${name} » ne change presque rien à la bande`
        : `Mieux connaître « ${name} » rétrécit la bande de ${points} points`,
    caption:
      "Chaque barre va du ROI net qu’on aurait au plus bas de l’hypothèse à celui qu’on aurait au plus haut, les autres restant au probable. Choisissez-en une : sa fourchette est réduite de moitié.",
    legend: "Hypothèse à mieux connaître",
    swing: (low: string, roiLow: string, high: string, roiHigh: string) =>
      `${low} donne ${roiLow}; ${high} donne ${roiHigh}`,
    today: (low: string, high: string) => `Aujourd’hui, neuf fois sur dix : de ${low} à ${high}.`,
    afterwards: (low: string, high: string) => `Alors : de ${low} à ${high}.`,
    rather: (name: string, points: string) => `Mesurez plutôt « ${name} » : ${points} points de moins.`,
    tableCaption: "La bande, si l’on connaissait une hypothèse deux fois mieux",
    head: ["Hypothèse", "Bande du ROI net", "Points de moins"] as readonly string[],
  },
  own: {
    title: "Vos fourchettes, et votre décision",
    intro:
      "Ce que vous avez entré dans les leçons précédentes. Donnez à chaque estimation un plus bas et un plus haut.",
    empty:
      "Votre cahier n’a pas encore de chiffres. La leçon 9 les demande en dix champs; revenez ensuite. Vous pouvez déjà noter une décision.",
    length: {
      before: "Une campagne de ",
      middle: ", dont les dernières ventes se concluent ",
      after: " plus tard.",
    },
    widenAll: "Élargir chaque estimation d’un cinquième",
    waiting: (names: string) => `Encore un seul chiffre : ${names}.`,
    from: "de ",
    to: " à ",
    likely: ", sans doute ",
    end: {
      low: (name: string) => `${name}, au plus bas`,
      likely: (name: string) => `${name}, probable`,
      high: (name: string) => `${name}, au plus haut`,
    },
    back: "Un seul chiffre",
    backOf: (name: string) => `Revenir à un seul chiffre : ${name}`,
    target: "Ce qui vous suffirait : un ROI net de ",
    targetLabel: "ROI net visé",
    independent:
      "Chaque valeur est tirée sans tenir compte des autres. Si les vôtres montent et descendent ensemble, la vraie bande est plus large.",
  },
  decision: {
    title: "Et donc, que faites-vous?",
    choices,
    because: "Pourquoi",
    signpost: "Le signe qui vous ferait changer d’avis",
    examples: {
      because: "Ce que vous avez compté, et ce que vous n’avez pas pu compter",
      signpost: "Un indicateur, une valeur, une date",
    },
  },
};
