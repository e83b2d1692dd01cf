import type { Said } from "../said.ts";

/** Words of lesson 8’s instruments. */
export const value = {
  ladder: {
    title: (visit: string, order: string) => `Une visite vaut ${visit}; la commande moyenne est de ${order}`,
    caption:
      "Chaque barre est une part de celle d’au-dessus, à la même échelle. Le panier moyen est un chiffre d’affaires; le reste est de la marge.",
    channel: "Chemin",
    rungs: { order: "Panier moyen", sales: "Une vente", leads: "Une inscription", clicks: "Une visite" },
    by: {
      sales: <T>(rate: T): Said<T> => ["dont ", rate, " de marge"],
      leads: <T>(rate: T): Said<T> => ["car ", rate, " des inscriptions achètent"],
      clicks: <T>(rate: T): Said<T> => ["car ", rate, " des visites s’inscrivent"],
      bought: <T>(rate: T): Said<T> => ["car ", rate, " des visites achètent"],
    },
    tableCaption: "Du panier moyen à la visite",
    head: ["Étape", "Valeur"] as readonly string[],
  },
  fields: {
    orderValue: "Panier moyen",
    margin: "Marge sur coûts variables",
    closeRate: "Part des inscriptions qui achètent",
    leadRate: "Part des visites qui s’inscrivent",
  },
  tagger: {
    once: (amount: string, roi: string) =>
      `Chaque vente compte une fois : ${amount} par mois, un ROI net de ${roi}`,
    twice: (amount: string, fake: string, roi: string) =>
      `${amount} comptés en trop : on annoncerait un ROI de ${fake} au lieu de ${roi}`,
    missed: (amount: string, path: string) => `${amount} comptés une fois; ${path} n’est compté nulle part`,
    none: "Rien n’est compté : cochez une étape",
    caption: "Un mois moyen du café, ventes observées. Cochez ce que vous compteriez comme valeur.",
    path: (channel: string) => `Chemin ${channel}`,
    stages: {
      clicks: (count: string) => `${count} visites`,
      leads: (count: string) => `${count} inscriptions`,
      sales: (count: string) => `${count} commandes`,
    },
    each: (price: string) => `à ${price}`,
    same: (amount: string) =>
      `Ces étapes mènent aux mêmes ventes. ${amount} sont comptés en trop; n’en gardez qu’une :`,
    keep: { clicks: "les visites", leads: "les inscriptions", sales: "les commandes" },
    offPath: "Hors du chemin : ce qui ne mène pas à une vente",
    calls: <T>(count: T, price: T): Said<T> => [count, " appels évités par mois, à ", price],
    callCount: "Appels évités par mois",
    callValue: "Valeur d’un appel évité",
    investment: "Investissement",
    claimed: "Valeur annoncée",
    tooMuch: (amount: string) => `dont ${amount} en trop`,
    tableCaption: "Ce que vous comptez, pour un mois moyen",
    head: ["Étape", "Nombre", "Valeur de chacune", "En tout", "Comptée"] as readonly string[],
    yes: "oui",
    no: "non",
  },
  unreached:
    "La suite n’a pas pu être chargée. Vérifiez la connexion, puis rechargez la page : ce que vous avez écrit est gardé.",
  method: "Méthode",
  methods: {
    "own-records": "mes données",
    "avoided-cost": "coût évité",
    "market-price": "prix du marché",
    estimate: "estimation",
  },
  reason: "Raison",
  needsReason: "Une valeur sans raison ne se défend pas. D’où vient ce montant?",
  credit: {
    title: (channel: string, least: string, most: string, all: string) =>
      `${channel} : de ${least} à ${most} ventes sur ${all}, selon le modèle`,
    same: (channel: string, credit: string, all: string) =>
      `${channel} : ${credit} ventes sur ${all} selon tous les modèles`,
    unseen: (channel: string) => `L’outil ne voit pas ce canal, ${channel} : aucune vente ne lui revient`,
    caption: (all: string) =>
      `Parcours fictifs de clients du café. Chaque barre fait ${all} ventes, quoi que vous changiez; seul le partage bouge.`,
    ask: <T>(channel: T, paths: T): Said<T> => ["Ventes attribuées à ", channel, " sur ", paths],
    channel: "Canal",
    paths: "Parcours",
    allPaths: "tous les parcours",
    next: " puis ",
    seen: "Ce que l’outil voit",
    nobody: "Personne",
    claim: "Le canal, pour lui-même",
    claimSays: "Toute vente qu’il a touchée, même si d’autres l’ont touchée aussi.",
    claims: (claims: string, all: string) =>
      `Si chaque canal fait de même, ils revendiquent ensemble ${claims} ventes. Il y en a eu ${all}.`,
    tableCaption: "Ventes attribuées à chaque canal, par modèle",
    model: "Modèle",
  },
  holdout: {
    title: (caused: string, least: string, most: string) =>
      `Instagram a causé ${caused} ventes; les modèles lui en donnent de ${least} à ${most}`,
    none: "Sans Instagram, on achète autant : il n’a causé aucune vente",
    caption: (people: string) =>
      `Essai fictif : deux groupes de ${people} personnes, tirés au sort. Un seul voit Instagram. Changez ce que fait l’autre.`,
    exposed: "Groupe exposé",
    unexposed: "Groupe témoin",
    rate: "Taux d’achat du groupe témoin",
    buys: <T>(rate: T): Said<T> => [rate, " achètent"],
    gap: (points: string, sales: string) => `${points} d’écart, soit ${sales} ventes causées`,
    caused: "Ventes causées",
    platform: "Instagram, pour lui-même",
    over: (sales: string) => `${sales} de trop`,
    under: (sales: string) => `${sales} de moins`,
    worth: (share: string, amount: string, claimed: string) =>
      `Part causée : ${share}. Valeur à revendiquer : ${amount} de marge, et non ${claimed}.`,
    tableCaption: "Ventes causées et ventes attribuées à Instagram",
    head: ["Selon", "Ventes"] as readonly string[],
  },
  own: {
    title: "Vos étiquettes",
    intro: "Vos chiffres d’un mois moyen. Ils restent sur cet appareil et servent à la leçon sur le ROI.",
    path: "Votre chemin",
    hasLeads: "Avant d’acheter, on s’inscrit ou on demande un prix",
    fields: {
      orderValue: "Panier moyen, avant taxes, retours déduits",
      margin: "Marge sur coûts variables",
      visits: "Visites venues des réseaux, par mois",
      leadRate: "Part des visites qui laissent leurs coordonnées",
      closeRate: "Part des prospects qui achètent",
      direct: "Part des visites qui achètent",
      incremental: "Part des ventes due aux réseaux",
    } as Readonly<Record<string, string>>,
    lead: "Un prospect",
    byHand: { leadValue: "Fixer la valeur d’un prospect", visitValue: "Fixer la valeur d’une visite" },
    allCaused:
      "Vous comptez toutes ces ventes comme causées par les réseaux. Sans groupe témoin, c’est un maximum; dites-le.",
    offPath: "Ce qui vaut sans se vendre",
    add: "Ajouter une valeur",
    repeats: "Mes clients reviennent",
    empty: "Remplissez un champ; les étiquettes suivent.",
    /** Of all the months that the plan lasts. */
    result: (amount: string, months: number) =>
      `Valeur de ${months === 1 ? "votre mois" : `vos ${months} mois`}, chaque vente comptée une fois : ${amount}.`,
  },
};
