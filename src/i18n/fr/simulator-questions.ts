import type { AttributionModel } from "../../domain/attribution/attribute-conversions.ts";
import type { SampleChannel } from "../../domain/attribution/sample-paths.ts";
import type { Said } from "../said.ts";

const models: Record<AttributionModel, { name: string; says: string }> = {
  "first-touch": {
    name: "Premier contact",
    says: "Tout le mérite à ce qui a fait connaître le café; rien à ce qui a convaincu ensuite.",
  },
  "last-touch": {
    name: "Dernier contact",
    says: "Tout au dernier contact avant l’achat : il avantage ce que l’on consulte une fois décidé.",
  },
  linear: {
    name: "Parts égales",
    says: "La même part à chaque contact, qu’il ait compté ou non.",
  },
  "position-based": {
    name: "40-20-40",
    says: "40 % au premier contact, 40 % au dernier, 20 % entre les deux : des poids choisis, pas mesurés.",
  },
  "time-decay": {
    name: "Décroissance",
    says: "Plus le contact est près de l’achat, plus il reçoit : sa part diminue de moitié tous les sept jours en remontant.",
  },
  markov: {
    name: "Markov",
    says: "On retire un canal du réseau des parcours et on regarde combien de ventes se perdent; seul modèle à tenir compte des gens qui n’ont pas acheté.",
  },
  shapley: {
    name: "Shapley",
    says: "Chaque vente se partage à égalité entre les canaux différents du parcours, quel que soit leur ordre.",
  },
};

const channels: Record<SampleChannel, string> = {
  instagram: "Instagram",
  linkedin: "LinkedIn",
  newsletter: "Infolettre",
  search: "Recherche",
  direct: "Accès direct",
};

export const simulatorQuestions = {
  nav: "Questions au plan",
  names: {
    goal: "Que faudrait-il?",
    change: "Pourquoi ce changement?",
    money: (amount: string) => `Où mettre les prochains ${amount}?`,
    credit: "À qui le mérite?",
  },
  working: "Calcul en cours…",
  undo: "Annuler",
  now: "plan présent",
  goal: {
    target: "ROI net visé",
    input: "Hypothèse à changer",
    ask: <T>(target: T, input: T): Said<T> => [
      "Pour un ROI net de ",
      target,
      ", en ne changeant que ",
      input,
      ", ",
    ],
    needed: <T>(value: T, present: string): Said<T> => ["il faudrait ", value, ` au lieu de ${present}.`],
    room: <T>(value: T, present: string): Said<T> => [
      "on pourrait aller jusqu’à ",
      value,
      ` au lieu de ${present} : c’est la marge de manœuvre du plan.`,
    ],
    met: (present: string) => `il n’y a rien à faire : ${present}, et le plan y est.`,
    tooLittle: <T>(value: T, roi: T): Said<T> => [
      "aucune valeur ne suffit : à ",
      value,
      ", la plus favorable, le ROI net serait de ",
      roi,
      ".",
    ],
    always: <T>(value: T, roi: T): Said<T> => [
      "rien à craindre : même à ",
      value,
      ", le ROI net serait encore de ",
      roi,
      ".",
    ],
    noEffect: "rien ne bouge : une fois tout conclu, le ROI net ne dépend pas de cette hypothèse.",
    noRoi:
      "il n’y a pas de réponse : rien n’est investi, et le ROI n’est pas défini. Indiquez d’abord un coût.",
    toBreakEven: "Viser le point mort",
    toPlan: (rate: string) => `Viser la cible du plan, ${rate}`,
    apply: (value: string) => `Mettre ${value} dans le plan`,
    applied: (input: string, value: string) => `C’est fait. ${input} : ${value}.`,
    titles: {
      at: (input: string, target: string, value: string) =>
        `${input} : le ROI net est de ${target} à ${value}`,
      above: (input: string, target: string) => `${input} : le ROI net reste au-dessus de ${target}`,
      below: (input: string, target: string) => `${input} : le ROI net reste au-dessous de ${target}`,
      flat: (input: string) => `${input} : le ROI net n’en dépend pas`,
    },
    caption: "Le ROI net selon cette hypothèse, toutes les autres gardées telles quelles.",
    targetLine: "cible",
    zeroLine: "point mort",
    tableCaption: (input: string) => `ROI net selon l’hypothèse : ${input}`,
    head: ["Valeur", "ROI net"] as readonly string[],
    isNow: (value: string) => `${value} (plan présent)`,
    isAnswer: (value: string) => `${value} (réponse)`,
    list: {
      needed: (target: string) => `Pour un ROI net de ${target}, une seule hypothèse pourrait suffire`,
      room: (target: string) => `Jusqu’où chaque hypothèse peut aller avant un ROI net de ${target}`,
      none: (target: string) => `Aucune hypothèse ne mène seule à un ROI net de ${target}`,
      caption: "Chacune changée seule, de la plus proche du plan à la plus lointaine.",
      head: {
        input: "Hypothèse",
        now: "Plan",
        needed: "Il faudrait",
        room: "Jusqu’à",
        change: "Écart",
      },
      tooLittle: (names: string) => `Ne suffisent pas seules : ${names}.`,
      always: (names: string) => `Ne feraient jamais descendre le ROI net si bas : ${names}.`,
      noEffect: (names: string) => `Ne changent pas le ROI net une fois tout conclu : ${names}.`,
    },
  },
  change: {
    pin: "Épingler le plan présent",
    pinAgain: "Épingler plutôt le plan présent",
    unpin: "Détacher",
    back: "Revenir au plan épinglé",
    pinned: (roi: string, profit: string) => `Plan épinglé : ROI net ${roi}, résultat net ${profit}.`,
    notPinned:
      "Rien n’est épinglé : la comparaison se fait avec l’exemple de départ. Épinglez le plan présent pour suivre vos prochains changements.",
    sincePinned: "Depuis le plan épinglé",
    sinceSample: "Depuis l’exemple de départ",
    same: (since: string) =>
      `${since}, rien n’a changé. Modifiez une ou plusieurs hypothèses, puis revenez lire laquelle a compté.`,
    gained: <T>(since: string, before: T, after: T, change: T): Said<T> => [
      `${since}, le résultat net est passé de `,
      before,
      " à ",
      after,
      " : ",
      change,
      " de plus.",
    ],
    lost: <T>(since: string, before: T, after: T, change: T): Said<T> => [
      `${since}, le résultat net est passé de `,
      before,
      " à ",
      after,
      " : ",
      change,
      " de moins.",
    ],
    even: <T>(since: string, after: T): Said<T> => [`${since}, le résultat net n’a pas bougé : `, after, "."],
    titles: {
      all: (what: string, change: string, gain: boolean) =>
        `${what} explique les ${change} ${gain ? "gagnés" : "perdus"}`,
      part: (what: string, share: string, change: string, gain: boolean) =>
        `${what} explique ${share} des ${change} ${gain ? "gagnés" : "perdus"}`,
      tempered: (what: string, share: string, rest: string, gain: boolean) =>
        gain
          ? `${what} rapporte ${share}; le reste en reprend ${rest}`
          : `${what} coûte ${share}; le reste en rend ${rest}`,
      against: (what: string, share: string, gain: boolean) =>
        gain
          ? `${what} coûte ${share}, mais le reste rapporte davantage`
          : `${what} rapporte ${share}, mais le reste coûte davantage`,
      cancel: "Les changements s’annulent",
      none: "Ces changements ne touchent pas le résultat",
    },
    caption:
      "Résultat net : valeur moins coût, une fois tout conclu. La part de chaque changement est son effet moyen sur tous les ordres possibles (valeur de Shapley); les parts s’additionnent.",
    byStage: (count: string) =>
      `${count} hypothèses ont changé : leurs effets sont regroupés par étape du modèle.`,
    before: { pinned: "Plan épinglé", sample: "Exemple" },
    after: "Plan présent",
    from: (before: string, after: string) => `${before} → ${after}`,
    tableCaption: "Ce que chaque changement a fait au résultat net",
    head: ["Changement", "Effet sur le résultat net", "Résultat net atteint"] as readonly string[],
  },
  money: {
    amount: "Montant à ajouter",
    ask: <T>(amount: T, months: string): Said<T> => [
      "Où mettre ",
      amount,
      ` de publicité de plus, répartis sur ${months}? `,
    ],
    best: <T>(channel: string, back: T): Said<T> => [
      `Sur ${channel} : il en reviendrait `,
      back,
      " de marge. ",
    ],
    nowhere: <T>(channel: string, back: T): Said<T> => [
      `Nulle part : chaque canal rend moins qu’il ne prend. Le moins mauvais, ${channel}, rendrait `,
      back,
      ". ",
    ],
    unanswered: "Le modèle ne peut pas le dire : aucun canal n’y relie la publicité aux visites.",
    next: <T>(channel: string, back: T): Said<T> => [`Sur ${channel}, `, back, "."],
    titles: {
      best: (amount: string, channel: string, back: string) =>
        `${amount} de plus sur ${channel} ramènent ${back} de marge`,
      nowhere: (amount: string) => `Aucun canal ne rend ${amount} pour ${amount}`,
      unanswered: "Aucun canal ne répond à la publicité dans ce modèle",
    },
    caption: "Marge supplémentaire de chaque canal, une fois tout conclu.",
    line: (amount: string) => `${amount} misés`,
    why: {
      "visits-are-counted": "visites comptées sur le site : sans lien avec la publicité dans ce modèle",
      "no-cost-per-mille": "sans CPM, aucune impression à acheter",
      "at-most": "au plafond de ce que le modèle accepte",
    },
    tableCaption: (amount: string) => `Ce que rendent ${amount} de plus, par canal`,
    head: ["Canal", "Marge ramenée", "Par unité misée"] as readonly string[],
    straight:
      "Ce modèle est proportionnel : sans courbe de saturation, le prochain dollar rend autant que le premier, si haut que l’on monte. En vrai, un canal finit par s’épuiser.",
    bent: "Avec une courbe de saturation, chaque montant de plus rend moins que celui d’avant : ce classement vaut pour ce montant, pas pour dix fois plus.",
    assume: "Essayer avec une saturation",
    assumed: "C’est fait : chaque canal répond par une courbe.",
    forgotten: "C’est fait : les courbes sont retirées.",
    assumeNote:
      "Chaque canal serait à mi-chemin de son plafond : le résultat présent ne change pas, la suite rend moitié moins. C’est une hypothèse, pas une mesure.",
    forget: "Retirer les courbes de saturation",
    split: {
      title: (money: string) => `Mieux réparti, le même budget rapporterait ${money} de plus`,
      already: "Le budget est déjà réparti au mieux",
      none: "Il n’y a pas de budget publicitaire à répartir",
      sentence: (budget: string) =>
        `Le budget présent des canaux qui répondent à la publicité est de ${budget} par mois. Voici la répartition qui en tire le plus.`,
      straight:
        "Sans saturation, la réponse est toujours la même : tout sur le canal qui rend le plus par dollar. À lire comme une limite du modèle plus que comme un conseil.",
      curves:
        "Toutes les répartitions ont été comparées, d’abord à grands pas, puis de plus en plus finement.",
      now: "à présent",
      best: "au mieux",
      apply: "Répartir ainsi",
      applied: "C’est fait : le budget est réparti ainsi.",
      tableCaption: "Publicité par mois, à présent et au mieux",
      head: ["Canal", "À présent", "Au mieux"] as readonly string[],
    },
  },
  credit: {
    channel: "Canal",
    ask: <T>(channel: T, most: T, least: T, all: string, mostModel: string, leastModel: string): Said<T> => [
      "Pour ",
      channel,
      " : ",
      most,
      ` ventes sur ${all}, ou `,
      least,
      `? Le premier nombre vient du modèle « ${mostModel} », le second du modèle « ${leastModel} ». Les parcours, eux, n’ont pas changé.`,
    ],
    title: (channel: string, least: string, most: string) =>
      `${channel} : de ${least} à ${most} ventes, selon le modèle`,
    caption: (sales: string, others: string, paths: string) =>
      `${sales} ventes fictives de Café Merisier et ${others} personnes qui n’ont pas acheté, sur ${paths} parcours différents. Ventes attribuées à chaque canal par chacun des sept modèles.`,
    tableCaption: "Ventes attribuées à chaque canal, par modèle",
    model: "Modèle",
    modelsTitle: "Ce que chaque modèle suppose",
    limitsTitle: "Ce qu’aucun de ces modèles ne dit",
    limits: [
      "Tous partagent des ventes déjà faites. Aucun ne dit lesquelles auraient eu lieu sans le canal.",
      "Ils ne voient que ce qui se clique : une affiche, un ami, une publication lue sans cliquer n’y sont pas.",
      "Pour savoir ce qu’un canal cause, il faut une expérience : le couper pour une partie du public, tirée au hasard, et comparer.",
    ] as readonly string[],
    pathsCaption: "Les parcours de l’exemple",
    pathsHead: ["Parcours", "Jours avant l’achat", "Ventes", "Sans achat"] as readonly string[],
    models,
    channels,
  },
};
