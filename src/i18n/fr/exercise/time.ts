import type { FamilyWords, KindWords } from "../../exercise/exercise-words.ts";
import { timeMistakes } from "./time-mistakes.ts";

const breakEvenSales: KindWords = {
  title: "Combien de ventes pour rentrer dans ses frais?",
  ask: (g, level) =>
    `Une campagne coûte à ${g.the} ${g.invoices} de factures et ${g.staff} de temps de travail. Une vente est de ${g.salePrice}, ${
      level === 1 ? `et coûte ${g.unitCost} en marchandise et en frais` : `avec ${g.margin} de marge`
    }. Combien de ventes faut-il${level === 3 ? `, pour qu’il reste en plus ${g.profit} de profit` : " pour la rembourser"}?`,
  label: "Ventes",
  hints: [
    "Chaque vente ne rembourse que sa marge. Et une vente entamée ne compte pas : on arrondit vers le haut.",
    (g, level) =>
      `À couvrir : ${g.invoices} + ${g.staff}${level === 3 ? ` + ${g.profit}` : ""}. Une vente laisse ${g.salePrice} ${level === 1 ? `− ${g.unitCost}` : `× ${g.margin}`}.`,
  ],
  steps: {
    needed: (g, level) => `À couvrir : ${g.invoices} + ${g.staff}${level === 3 ? ` + ${g.profit}` : ""}`,
    contribution: (g, level) =>
      `Marge d’une vente : ${g.salePrice} ${level === 1 ? `− ${g.unitCost}` : `× ${g.margin}`}`,
    exact: "Nombre exact : à couvrir ÷ marge d’une vente",
    sales: "Ventes entières, vers le haut",
  },
};

const breakEvenMonth: KindWords = {
  title: "Quand la campagne s’est-elle remboursée?",
  ask: (g) =>
    `${g.The} a mis ${g.setup} pour lancer sa campagne. La courbe montre, à la fin de chaque mois, tout ce qui est rentré moins tout ce qui a été dépensé depuis le début. Désignez le mois où la campagne s’est remboursée.`,
  options: Object.fromEntries(
    Array.from({ length: 9 }, (_, month) => [`m${month + 1}`, `Mois ${month + 1}`]),
  ),
  measures: { value: "Profit cumulé" },
  hints: [
    "La courbe est cumulée : elle dit où l’on en est depuis le début, non ce que le mois a rapporté.",
    "Remboursée veut dire que tout ce qui est rentré couvre tout ce qui est sorti : la courbe passe zéro.",
  ],
  steps: {
    before: "La fin du mois d’avant, encore sous zéro",
    month: "Le premier mois qui finit à zéro ou au-dessus",
  },
};

const payback: KindWords = {
  title: "Combien de mois pour se rembourser?",
  ask: (g, level) =>
    `${g.The} met ${g.setup} au départ. ${
      level === 3
        ? `Chaque mois, la campagne amène ${g.revenue} de ventes avec ${g.margin} de marge, et coûte ${g.running} en publicité et en heures.`
        : `Chaque mois, la campagne amène ${g.revenue} de ventes, dont ${g.value} de marge${level === 2 ? `, et coûte ${g.running} en publicité et en heures` : ""}.`
    } Au bout de combien de mois le départ est-il remboursé?`,
  label: "Mois",
  hints: [
    "Qu’est-ce qui reste chaque mois pour rembourser le départ?",
    (g, level) =>
      level === 1
        ? `La marge du mois, ${g.value}. Combien de fois entre-t-elle dans ${g.setup}?`
        : `La marge du mois, moins ${g.running}. Combien de fois ce reste entre-t-il dans ${g.setup}?`,
  ],
  steps: {
    value: (g) => `Marge du mois : ${g.revenue} × ${g.margin}`,
    net: (g) => `Ce qui reste : ${g.value ?? "marge"} − ${g.running}`,
    months: (g, level) => `Mois : ${g.setup} ÷ ${level === 1 ? g.value : "ce qui reste"}`,
  },
};

const roiTooEarly: KindWords = {
  title: "Un ROI mesuré trop tôt",
  ask: (g) =>
    `En janvier, ${g.the} investit ${g.investment}, une seule fois, et n’avait rien fait avant. Son cycle de vente est de ${g.cycle} : la valeur, ${g.eventual} en tout, arrive en ${g.shares} parts égales, une par mois, la première en janvier même. On mesure le ROI après ${g.seen} part${g.story === "one" ? "" : "s"}, puis une fois toutes arrivées.`,
  fields: {
    arrived: { label: "Valeur arrivée", ask: "Ce qui est rentré au moment de la première mesure." },
    early: { label: "ROI vu trop tôt", ask: "Le ROI net à ce moment-là." },
    closed: { label: "ROI une fois le cycle fini", ask: "Le ROI net quand tout est arrivé." },
  },
  hints: [
    "Les coûts sont tous sortis en janvier; la valeur, elle, arrive peu à peu.",
    (g) => `Une part vaut ${g.eventual} ÷ ${g.shares}. La mise reste ${g.investment}, aux deux moments.`,
  ],
  steps: {
    arrived: (g) => `Arrivée : ${g.eventual} ÷ ${g.shares} × ${g.seen}`,
    early: (g) => `Trop tôt : (valeur arrivée − ${g.investment}) ÷ ${g.investment} × 100`,
    closed: (g) => `À la fin : (${g.eventual} − ${g.investment}) ÷ ${g.investment} × 100`,
  },
};

const moments: Readonly<Record<string, string>> = {
  "cold-start":
    "Une entreprise de logiciels lance sa toute première campagne en janvier. Ses ventes se concluent trois à six mois après la demande. Elle calcule son ROI au 31 janvier.",
  "same-day":
    "Une boulangerie vend en ligne, le jour même du clic, et personne ne commande plus tard. Elle calcule le ROI de janvier au 31 janvier.",
  running:
    "Une entreprise de rénovation fait campagne depuis deux ans; ses ventes se concluent quatre mois après la demande. En janvier, elle réduit ses dépenses de moitié, et compare les ventes conclues en janvier aux dépenses de janvier.",
  "quarter-cold":
    "Une école commence à faire campagne; une inscription suit le premier clic de quatre à huit mois. Un article lui conseille d’attendre trois mois : elle calcule son ROI après trois mois.",
  stopped:
    "Une agence de voyages, dont les clients réservent trois mois après le clic, arrête toute campagne en mars. Elle compare les réservations d’avril aux dépenses d’avril : quelques heures seulement.",
  matched:
    "Une clinique suit les gens arrivés par ses annonces de janvier. Le délai le plus long est de quatre mois. En juin, elle compare tout ce que ces gens-là ont rapporté aux dépenses de janvier.",
};

const earlyDirection: KindWords = {
  title: "De quel côté ce ROI se trompe-t-il?",
  ask: (g) => `${moments[g.story ?? ""]} Que vaut ce ROI?`,
  options: {
    "too-low": "Il est trop bas",
    "too-high": "Il est trop haut",
    exact: "Il est à peu près juste",
    "cannot-tell": "On ne peut pas savoir de quel côté il se trompe",
  },
  hints: [
    "Demandez-vous de quelles dépenses viennent les ventes comptées.",
    "Des dépenses sans leurs ventes font un ROI trop bas; des ventes sans leurs dépenses, un ROI trop haut.",
  ],
  steps: {
    "cold-start": "Les dépenses sont là, presque aucune de leurs ventes : trop bas.",
    "same-day": "Cycle de zéro : les ventes de janvier viennent des dépenses de janvier.",
    running: "Les ventes de janvier viennent des grosses dépenses de l’automne : trop haut.",
    "quarter-cold": "À trois mois, la plupart des inscriptions sont encore à venir : trop bas.",
    stopped: "Les réservations d’avril viennent des dépenses de l’hiver : trop haut.",
    matched: "Les mêmes gens, leurs dépenses, et un délai entier : à peu près juste.",
  },
};

const goalPace: KindWords = {
  title: "Le rythme que demande un objectif",
  ask: (g, level) =>
    `${g.The} reçoit ${g.baseline} visites par semaine et se donne pour objectif d’en recevoir ${level === 3 ? `${g.raise} de plus` : g.target} d’ici ${level === 2 ? g.days : g.weeks}. De combien de visites faut-il progresser chaque semaine, à rythme égal?`,
  label: "Visites de plus, chaque semaine",
  hints: [
    "On cherche ce qui reste à gagner, partagé entre les semaines.",
    (g, level) =>
      level === 3
        ? `À gagner : ${g.baseline} × ${g.raise}.`
        : `À gagner : ${g.target} − ${g.baseline}.${level === 2 ? " Combien de semaines dans ces jours?" : ""}`,
  ],
  steps: {
    change: (g, level) =>
      level === 3 ? `À gagner : ${g.baseline} × ${g.raise}` : `À gagner : ${g.target} − ${g.baseline}`,
    pace: (g, level) => `Par semaine : ce nombre ÷ ${level === 2 ? `(${g.days} ÷ 7)` : g.weeks}`,
  },
};

export const time: FamilyWords<"time"> = {
  kinds: {
    "break-even-sales": breakEvenSales,
    "break-even-month": breakEvenMonth,
    payback,
    "roi-too-early": roiTooEarly,
    "early-direction": earlyDirection,
    "goal-pace": goalPace,
  },
  mistakes: timeMistakes,
};
