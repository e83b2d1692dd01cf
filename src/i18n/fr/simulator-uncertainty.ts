export const simulatorUncertainty = {
  none: {
    title: "Un seul chiffre par hypothèse, donc un seul résultat",
    text: "Une campagne à venir n’a pas un taux de clics, elle en aura un parmi d’autres. Donnez à une hypothèse un plus bas, un probable et un plus haut : le simulateur refait la campagne des milliers de fois en tirant chaque valeur au sort dans sa fourchette.",
    nothing: "Cette campagne n’a aucune estimation à élargir.",
  },
  widen: (share: string) => `Élargir chaque estimation de ± ${share}`,
  widenMore: (count: string, share: string) => `Élargir les ${count} autres estimations de ± ${share}`,
  widenOne: (share: string) => `Élargir la dernière estimation de ± ${share}`,
  widenNote:
    "Les taux, les prix et les heures, qu’on estime; pas les budgets ni la durée, qu’on décide. Un premier résultat, à ajuster ensuite.",
  one: { label: "Ou une seule hypothèse :", widen: "Élargir celle-ci" },
  narrowAll: "Revenir partout à un seul chiffre",
  waiting: "Premiers essais en cours…",
  histogram: {
    title: (count: string, of: string) =>
      `Dans ${count} essais sur ${of}, la campagne rapporte plus qu’elle ne coûte`,
    titleOne: (of: string) => `Dans un essai sur ${of} seulement, la campagne rapporte plus qu’elle ne coûte`,
    titleAll: (trials: string) =>
      `Dans chacun des ${trials} essais, la campagne rapporte plus qu’elle ne coûte`,
    titleNone: (trials: string) =>
      `Dans aucun des ${trials} essais la campagne ne rapporte plus qu’elle ne coûte`,
    titleUndefined: "Aucun essai n’a d’investissement : le ROI n’est pas défini",
    undefinedText: "Il n’y a rien à diviser. Indiquez un coût pour voir comment le ROI se répartit.",
    caption: (low: string, high: string, trials: string) =>
      `Dans 9 essais sur 10, le ROI net va de ${low} à ${high} (bande hachurée). ${trials} essais.`,
    noWidth: (rate: string) =>
      `Chaque essai donne ${rate} : les fourchettes n’ont aucune largeur, ou ne changent rien au résultat.`,
    loss: "de perte",
    gain: "de gain",
    zero: "0 %, point mort",
    median: (rate: string) => `médiane ${rate}`,
    target: (rate: string) => `cible ${rate}`,
    withoutRoi: (count: string) =>
      `Dans ${count} essais, rien n’est investi : leur ROI n’est pas défini, et ils ne sont pas comptés.`,
    label: (low: string, median: string, high: string) =>
      `Répartition du ROI net : neuf essais sur dix de ${low} à ${high}, médiane ${median}`,
    tableCaption: "Répartition du ROI net des essais",
    head: ["ROI net", "Essais", "Part des essais"] as readonly string[],
    from: (low: string, high: string) => `de ${low} à moins de ${high}`,
    below: (rate: string) => `moins de ${rate}`,
    above: (rate: string) => `${rate} et plus`,
    figures: {
      p5: "5 % font moins",
      p25: "25 % font moins",
      p50: "médiane",
      p75: "75 % font moins",
      p95: "95 % font moins",
      mean: "moyenne",
    },
  },
  target: {
    label: "ROI net visé",
    set: "Viser un ROI net",
    remove: "Ne plus viser de ROI",
    reached: (count: string, of: string, share: string) =>
      `atteint dans ${count} essais sur ${of} (${share})`,
    reachedOne: (of: string, share: string) => `atteint dans un essai sur ${of} (${share})`,
    reachedAll: (trials: string) => `atteint dans chacun des ${trials} essais`,
    reachedNone: (trials: string) => `atteint dans aucun des ${trials} essais`,
  },
  trials: {
    redo: "Refaire avec",
    count: (trials: string) => `${trials} essais`,
    seed: "Graine du tirage",
    seedNote: "La même graine redonne les mêmes essais, sur tout appareil.",
    again: "Tirer à nouveau",
    from: (trials: string, seed: string) => `D’après ${trials} essais, graine ${seed}.`,
    progress: (done: string, trials: string) => `${done} essais sur ${trials}`,
    counting: "Les essais sont tirés; on les compte.",
    cancel: "Arrêter",
    cancelled: "Arrêté : les résultats affichés sont ceux d’avant.",
    failed:
      "Le calcul a échoué; les résultats affichés sont ceux d’avant. Changez une hypothèse ou tirez à nouveau pour réessayer.",
    inPage: (most: string) =>
      `Ce navigateur n’a pas pu lancer le calcul à part : il se fait dans la page quand elle est au repos, avec ${most} essais au plus.`,
    spoken: (finding: string, low: string, high: string) =>
      `${finding}. ROI net de ${low} à ${high} dans 9 essais sur 10.`,
  },
  matters: {
    title: (label: string, share: string) => `${label} : ${share} de l’écart entre les essais`,
    titleNothing: "Aucune fourchette ne fait varier le ROI",
    caption:
      "Part de chaque hypothèse, d’après le carré de sa corrélation de rang avec le ROI net, ramené à 100 %.",
    up: (share: string, correlation: string) =>
      `${share} de l’écart. Quand elle monte, le ROI monte (corrélation ${correlation}).`,
    down: (share: string, correlation: string) =>
      `${share} de l’écart. Quand elle monte, le ROI baisse (corrélation ${correlation}).`,
    weak: (names: string) => `Ne changent presque rien : ${names}.`,
    note: "Les fourchettes sont tirées indépendamment l’une de l’autre. Si deux hypothèses montent et baissent ensemble, le vrai écart est plus large que celui-ci.",
    tableCaption: "Ce qui pèse le plus sur le ROI net",
    head: ["Hypothèse", "Part de l’écart", "Corrélation de rang"] as readonly string[],
  },
  tornado: {
    title: (label: string, low: string, high: string) =>
      `Seule à bouger, « ${label} » déplace le profit de ${low} à ${high}`,
    titleNothing: "Une à la fois, aucune hypothèse ne déplace le profit",
    caption: (profit: string) =>
      `Une hypothèse à la fois, d’un bout à l’autre de sa fourchette; les autres à leur valeur probable, où le profit est de ${profit}.`,
    row: (at: string, profit: string, other: string, otherProfit: string) =>
      `À ${at}, ${profit}; à ${other}, ${otherProfit}.`,
    tableCaption: "Le profit aux deux bouts de chaque fourchette",
    head: ["Hypothèse", "Au plus bas", "Profit", "Au plus haut", "Profit alors"] as readonly string[],
  },
  months: {
    title: (month: string) => `La moitié des essais a récupéré la mise au mois ${month}`,
    titleNever: "Dans la moitié des essais, la mise n’est jamais récupérée",
    caption: (trials: string) =>
      `Solde cumulé de ${trials} essais : hachuré, 9 essais sur 10; plein, la moitié du milieu; trait, la médiane.`,
    month: "mois",
    tableCaption: "Solde cumulé à la fin de chaque mois",
    head: [
      "Mois",
      "5 % font moins",
      "25 % font moins",
      "Médiane",
      "75 % font moins",
      "95 % font moins",
    ] as readonly string[],
  },
  ranges: {
    title: (count: string) =>
      count === "1" ? "1 hypothèse en fourchette" : `${count} hypothèses en fourchette`,
    text: "Chaque fourchette se modifie ici, ou à côté de son hypothèse.",
  },
};
