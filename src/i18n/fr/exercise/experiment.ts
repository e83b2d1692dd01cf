import type { FamilyWords, KindWords } from "../../exercise/exercise-words.ts";
import { experimentMistakes } from "./experiment-mistakes.ts";

const lift: KindWords = {
  title: "Comparer deux annonces",
  ask: (g, level) =>
    `${g.The} montre l’annonce A à ${g.shownA} personnes, dont ${g.clicksA} cliquent, et l’annonce B à ${g.shownB} personnes, dont ${g.clicksB} cliquent. ${
      level === 1
        ? "De combien de points de pourcentage le taux de B dépasse-t-il celui de A?"
        : "De quel pourcentage le taux de B dépasse-t-il celui de A, en proportion?"
    }`,
  label: (_g, level) => (level === 1 ? "Écart, en points" : "Gain de B sur A"),
  hints: [
    "Calculez d’abord chaque taux. Des nombres de clics ne se comparent pas entre groupes de tailles différentes.",
    (_g, level) =>
      level === 1
        ? "Un écart en points est une simple soustraction de deux pourcentages."
        : "Un gain en proportion rapporte l’écart au taux de départ, celui de A.",
  ],
  steps: {
    a: (g) => `Taux de A : ${g.clicksA} ÷ ${g.shownA}`,
    b: (g) => `Taux de B : ${g.clicksB} ÷ ${g.shownB}`,
    answer: (_g, level) =>
      level === 1 ? "Écart : taux de B − taux de A" : "Gain : (taux de B − taux de A) ÷ taux de A × 100",
  },
};

const verdict: KindWords = {
  title: "Que permet de dire ce test?",
  ask: (g, level) =>
    `${g.The} tire au sort qui voit quelle annonce. A : ${g.clicksA} clics sur ${g.shownA} personnes. B : ${g.clicksB} sur ${g.shownB}. ${
      level === 1
        ? `L’intervalle à 95 % de l’écart, B moins A, va de ${g.low} à ${g.high}.`
        : level === 2
          ? `Si les deux annonces se valaient, un écart au moins aussi grand se verrait avec une probabilité d’environ ${g.p}.`
          : "Jugez de l’écart avec les nombres eux-mêmes."
    } Que peut-on en dire?`,
  options: {
    "a-better": "A fait mieux que B",
    "b-better": "B fait mieux que A",
    "no-difference": "Il est établi que A et B se valent",
    "cannot-tell": "Ce test ne permet pas de trancher",
  },
  hints: [
    "Deux questions : de quel côté va l’écart, et pourrait-il venir du hasard?",
    (_g, level) =>
      level === 1
        ? "Un intervalle qui contient zéro laisse possible que l’écart aille dans l’autre sens."
        : level === 2
          ? "Une probabilité de 5 % ou plus veut dire qu’un tel écart arrive assez souvent par hasard."
          : "Comptez les clics : avec quelques dizaines, un écart de quelques clics arrive par hasard; avec des centaines, un grand écart, presque jamais.",
  ],
  steps: {
    a: "Taux de A",
    b: "Taux de B",
    "a-better": "L’écart est trop grand pour venir du hasard, et A est devant.",
    "b-better": "L’écart est trop grand pour venir du hasard, et B est devant.",
    "cannot-tell": "Un tel écart arrive assez souvent par hasard : il faut plus d’observations.",
  },
};

const wonders: Readonly<Record<string, string>> = {
  photo: "Une librairie veut savoir si une photo de personnes fait cliquer plus qu’une photo de livres.",
  hour: "Une boulangerie veut savoir s’il vaut mieux annoncer le matin ou le soir.",
  offer: "Une savonnerie veut savoir si la livraison gratuite fait acheter davantage.",
  length:
    "Une compagnie de théâtre veut savoir si des vidéos courtes sont regardées jusqu’au bout plus souvent que des longues.",
  campaign: "Une brûlerie veut savoir combien de ventes sa campagne a causées.",
  winner: "Une agence de voyages compare deux annonces, et veut savoir quand arrêter le test.",
};

const oneChange: KindWords = {
  title: "Quel essai le dirait?",
  ask: (g) => `${wonders[g.story ?? ""]} Quel essai permet de le dire?`,
  options: {
    "photo-only": "Deux annonces pareilles sauf la photo, en même temps, à des gens tirés au sort",
    "photo-and-text": "Deux annonces : autre photo et autre texte, en même temps, au sort",
    "photo-other-week": "La photo de livres cette semaine, celle de personnes la semaine prochaine",
    "photo-other-people": "La photo de livres aux abonnés, celle de personnes aux autres",
    "hour-only": "La même annonce, le matin ou le soir selon le sort, pendant trois semaines",
    "hour-and-photo": "Une annonce le matin; une autre, avec une autre photo, le soir",
    "hour-other-people": "Le matin aux abonnés, le soir à tout le monde",
    "no-comparison": "Tout annoncer le matin, et voir si ça marche",
    "offer-split": "La même page, avec livraison gratuite pour une visite sur deux, au sort",
    "offer-before-after": "Livraison gratuite en décembre, comparée à novembre",
    "offer-and-page": "Livraison gratuite sur une page refaite, l’ancienne page sans, au sort",
    "offer-to-fans": "Livraison gratuite aux abonnés de l’infolettre, comparés aux autres visites",
    "length-many": "Vingt vidéos des mêmes sujets, chacune en version courte ou longue, au sort",
    "length-one-each": "Une vidéo courte et une vidéo longue",
    "length-and-topic": "Dix courtes sur les coulisses, dix longues sur les spectacles",
    "length-other-week": "Dix longues en mai, puis dix courtes en juin",
    holdout: "Ne pas montrer la campagne à un dixième des gens, tiré au sort, et comparer leurs achats",
    "before-after": "Comparer les ventes du mois de la campagne à celles du mois d’avant",
    "buyers-asked": "Comparer les achats de ceux qui ont cliqué à ceux qui n’ont pas cliqué",
    "platform-report": "Lire le nombre de ventes que la plateforme s’attribue",
    "fixed-before": "Fixer d’avance le nombre de personnes, et ne conclure qu’une fois atteint",
    "stop-when-good": "Regarder chaque jour, et arrêter dès que l’écart est net",
    "best-of-ten": "Regarder dix mesures, et retenir celle où l’écart est net",
    "one-day": "Comparer les résultats du premier jour",
  },
  hints: [
    "Un essai juste ne change qu’une chose, et compare des gens semblables au même moment.",
    "Cherchez dans chaque réponse ce qui, à part la chose étudiée, pourrait expliquer l’écart.",
  ],
  steps: {
    photo: "Seule la photo change; le sort et le moment rendent les groupes semblables.",
    hour: "Seule l’heure change, et assez de jours pour que le hasard s’efface.",
    offer: "Seule la livraison change, le même jour et pour des visites semblables.",
    length: "Mêmes sujets, assez de vidéos, et le sort décide de la longueur.",
    campaign: "Les gens tenus à l’écart disent ce qui serait arrivé sans elle.",
    winner: "Un nombre fixé d’avance empêche d’arrêter sur un coup de chance.",
  },
};

const rangeMean: KindWords = {
  title: "La moyenne d’une fourchette",
  ask: (g, level) =>
    level === 2
      ? `${g.The} pense qu’une campagne demandera au moins ${g.low}, sans doute ${g.likely}, au plus ${g.high} de travail, à ${g.each} de l’heure. Quel coût moyen prévoir, par la formule PERT?`
      : `${g.The} attend d’une campagne au moins ${g.low} ventes, sans doute ${g.likely}, au plus ${g.high}${level === 3 ? `, à ${g.each} chacune, avec ${g.margin} de marge` : ""}. ${level === 3 ? "Quelle marge moyenne prévoir" : "Combien de ventes prévoir en moyenne"}, par la formule PERT?`,
  label: (_g, level) => (level === 1 ? "Ventes en moyenne" : level === 2 ? "Coût moyen" : "Marge moyenne"),
  hints: [
    "Une fourchette penche : le plus haut est plus loin du probable que le plus bas. La moyenne n’est donc pas le probable.",
    "PERT : (bas + 4 × probable + haut) ÷ 6. Le probable pèse quatre fois.",
  ],
  steps: {
    mean: (g) => `Moyenne : (${g.low} + 4 × ${g.likely} + ${g.high}) ÷ 6`,
    total: (g, level) =>
      level === 2 ? `Coût : moyenne × ${g.each}` : `Marge : moyenne × ${g.each} × ${g.margin}`,
  },
};

const whatMatters: KindWords = {
  title: "L’hypothèse qui compte le plus",
  ask: (g) =>
    `Le ROI probable ${g.of} est de ${g.likely}. Le graphique montre, pour chaque hypothèse, le ROI à son plus bas et à son plus haut, les autres restant au probable. Désignez l’hypothèse qui fait le plus varier le ROI.`,
  options: {
    order: "Panier moyen",
    close: "Taux de conclusion",
    margin: "Marge",
    hours: "Heures de travail",
    ads: "Prix de la publicité",
  },
  measures: { value: "ROI au plus bas", beside: "ROI au plus haut" },
  hints: [
    "Ce qui compte est la longueur d’un bout à l’autre, pas la hauteur d’un seul bout.",
    "Pour chaque hypothèse, soustrayez le plus bas du plus haut.",
  ],
  steps: {
    order: "Panier moyen, d’un bout à l’autre",
    close: "Taux de conclusion, d’un bout à l’autre",
    margin: "Marge, d’un bout à l’autre",
    hours: "Heures de travail, d’un bout à l’autre",
    ads: "Prix de la publicité, d’un bout à l’autre",
  },
};

export const experiment: FamilyWords<"experiment"> = {
  kinds: {
    lift,
    "experiment-verdict": verdict,
    "one-change": oneChange,
    "range-mean": rangeMean,
    "what-matters": whatMatters,
  },
  mistakes: experimentMistakes,
};
