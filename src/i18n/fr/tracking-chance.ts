export const trackingChance = {
  cloud: {
    title: (shown: string, low: string, high: string) =>
      `À ${shown} affichages chacune, cent campagnes pareilles vont de ${low} à ${high}`,
    caption: (rate: string) =>
      `Chaque point est une campagne dont le vrai taux de clics est ${rate}. Seul le hasard les sépare.`,
    shown: "Affichages de chaque campagne",
    spike: "Pic à examiner",
    spikeBefore: "Un pic à",
    spikeAfter: (count: number, text: string) =>
      count === 0
        ? "? Aucune des cent ne l’atteint : celui-là, le hasard seul l’explique mal."
        : `? ${text} ${count > 1 ? "campagnes l’atteignent" : "campagne l’atteint"} sur 100, sans que rien n’ait changé.`,
    rerun: "Relancer les dix meilleures",
    rerunDone: (before: string, after: string) =>
      `Les dix meilleures faisaient ${before} en moyenne. Relancées telles quelles, elles font ${after} : leur avance était de la chance.`,
    again: "Tirer cent autres campagnes",
    tableCaption: "Campagnes pareilles, par taux de clics",
    head: ["Taux de clics", "Campagnes"] as readonly string[],
    between: (from: string, to: string) => `de ${from} à ${to}`,
  },
  rates: {
    noise: (shown: string) => `À ${shown} affichages chacune, l’écart peut n’être que du bruit`,
    real: (shown: string, better: string) =>
      `À ${shown} affichages chacune, l’écart tient : ${better} fait mieux`,
    few: (shown: string) => `À ${shown} affichages chacune, trop peu de clics pour juger`,
    same: "Les deux taux sont égaux : il n’y a pas d’écart à juger",
    caption: "Hachuré : là où le vrai taux peut se trouver, 95 fois sur 100.",
    shown: "Affichages de chaque publication",
    rateB: "Taux de clics de B",
    row: (name: string, clicks: string, shown: string) => `${name} : ${clicks} clics sur ${shown}`,
    range: (rate: string, low: string, high: string) => `${rate}, entre ${low} et ${high}`,
    gap: "Écart, B moins A",
    zero: "aucun écart",
    chance: (times: string) =>
      `Si les deux se valaient, un écart au moins aussi grand se verrait dans ${times}.`,
    outOf: (count: string, total: string) => `${count} paires sur ${total}`,
    rarely: "moins d’une paire sur 1 000",
    ahead: (count: string) => `Ces clics donnent à B ${count} chances sur 100 d’être vraiment devant.`,
    needed: (count: string) =>
      `Pour déceler un tel écart quatre fois sur cinq, il faut ${count} affichages à chacune.`,
    points: (value: number, text: string) => `${text} ${Math.abs(value) < 2 ? "point" : "points"}`,
    tableCaption: "Taux de clics des deux publications et leur écart",
    head: ["Publication", "Clics", "Taux", "Au moins", "Au plus"] as readonly string[],
  },
};
