import type { Signal } from "../../domain/score/score-system.ts";
import { isSingular } from "../french-plural.ts";

const signals: Record<Signal, string> = {
  mention: "mention",
  repost: "republication",
  like: "mention J’aime",
  comment: "commentaire",
  share: "partage",
  save: "enregistrement",
  click: "clic",
  follow: "nouvel abonné",
};

const points = (count: string) => `${count} ${isSingular(count) ? "point" : "points"}`;

/** A heading in the middle of a sentence; « J’aime » keeps its capital. */
const lowered = (name: string) => (/^.’/.test(name) ? name : name.toLowerCase());

export const score = {
  signals,
  short: {
    mention: "Mentions",
    repost: "Republications",
    follow: "Nouveaux abonnés",
    like: "J’aime",
    comment: "Commentaires",
    share: "Partages",
    save: "Enregistrements",
    click: "Clics",
  } as Readonly<Record<Signal, string>>,
  weightOf: (signal: string) => `Points par ${signal}`,
  reset: "Revenir aux poids de départ",
  outcome: "Inscriptions",
  post: "Publication",
  score: "Score",
  rank: "Rang",
  line: "Vos poids :",
  designer: {
    caption: (count: string) =>
      `Les ${count} publications de mai. Changez un poids : l’ordre suit, et une flèche marque ce qui a bougé depuis les poids de départ.`,
    opening: (name: string) => `Aux poids de départ, la première est « ${name} »`,
    still: (name: string) => `Toujours première : « ${name} »`,
    other: (name: string) => `« ${name} » prend la première place`,
    tie: (count: string) => `${count} publications se partagent la première place`,
    nothing: "Sans aucun point, toutes les publications se valent",
    leeway: (from: string | null, to: string | null) =>
      from === null && to === null
        ? "aucune valeur ne change la première"
        : from === null
          ? `même première jusqu’à ${to}`
          : to === null
            ? `même première dès ${from}`
            : `même première de ${from} à ${to}`,
    up: (places: string) => `monte de ${places}`,
    down: (places: string) => `descend de ${places}`,
    hidden: (count: string) => `${count} autres entre les deux; le tableau les donne toutes`,
    others: "Avec d’autres poids, la première serait…",
    sets: {
      likes: "J’aime seulement",
      talk: "Poids de départ",
      saves: "Enregistrements seuls",
      steps: "Clics d’abord",
    } as Record<string, string>,
    table: "Publications de mai, par score",
  },
  slope: {
    title: (count: number) =>
      count === 1
        ? "Trois jeux de poids, une même première"
        : `Trois jeux de poids, ${count === 2 ? "deux" : "trois"} premières différentes`,
    caption:
      "Le rang de chaque publication de mai, du 1er en haut au dernier. Suivez-en une, ou changez vos poids.",
    yours: "Vos poids",
    follow: "Suivre une publication",
    followed: (name: string, ranks: string) => `« ${name} » : ${ranks}.`,
    table: "Rangs des publications de mai sous trois jeux de poids",
  },
  size: {
    what: "Classer",
    groups: { subjects: "les sujets", networks: "les réseaux", months: "les mois" },
    base: "selon le score",
    bases: {
      total: "en tout",
      post: "par publication",
      "thousand-followers": "par 1 000 abonnés",
      "post-and-thousand": "par publication et 1 000 abonnés",
      week: "par semaine",
    },
    same: (name: string, base: string) => `« ${name} » est en tête, en tout comme ${base}`,
    differs: (total: string, name: string, base: string) =>
      `En tout, c’est « ${total} »; ${base}, « ${name} »`,
    total: (name: string) => `En tout, c’est « ${name} » qui gagne`,
    caption: (posts: string) => `Les ${posts} publications du semestre, avec vos poids.`,
    detail: (posts: string, followers: string) => `${posts} publications, ${followers} abonnés en moyenne`,
    table: "Scores par groupe",
    nothing: "Sans aucun point, rien ne se classe",
  },
  change: {
    from: "De",
    to: "à",
    rises: (from: string, to: string, amount: string, signal: string) =>
      `De ${from} à ${to}, le score gagne ${amount} par semaine, surtout en ${lowered(signal)}`,
    falls: (from: string, to: string, amount: string, signal: string) =>
      `De ${from} à ${to}, le score perd ${amount} par semaine, surtout en ${lowered(signal)}`,
    same: (from: string, to: string) => `De ${from} à ${to}, le score ne bouge pas`,
    caption:
      "Points par semaine, avec vos poids : chaque signal part d’où le précédent s’est arrêté. Plein, un gain; évidé, une perte.",
    gain: "gain",
    loss: "perte",
    head: ["Signal", "Points par semaine"] as readonly string[],
    table: "Gains et pertes par signal",
  },
  agreement: {
    title: (value: string, says: string) => `Accord des rangs : ${value}. ${says}`,
    says: {
      against: "Plus le score est haut, moins il y a d’inscriptions",
      none: "Le score ne dit presque rien des inscriptions",
      weak: "Le score n’annonce guère les inscriptions",
      fair: "Le score suit les inscriptions, de loin",
      strong: "Le score range presque comme les inscriptions",
    },
    caption: (posts: string, early: string, late: string) =>
      `${posts} publications, un point chacune. Accord de janvier à mars : ${early}; d’avril à juin : ${late}.`,
    which: "Publications :",
    sets: { instagram: "Instagram seul", all: "Instagram et LinkedIn" },
    undefined: "Accord des rangs : non défini, car toutes les publications ont le même score",
    pick: "Publication, du plus bas au plus haut score",
    picked: (name: string, score: string, outcome: string) => `${name} : ${score}, ${outcome} inscriptions.`,
    axisX: "Score",
    axisY: "Inscriptions",
    table: "Score et inscriptions de chaque publication",
  },
  game: {
    title: "Faites monter la dernière",
    intro:
      "Deux cents commentaires quémandés sous la plus faible publication de mai : jusqu’où vos poids la laissent-ils monter?",
    begin: "Tricher",
  },
  own: {
    title: "Votre feuille de score",
    intro: "Vos poids et quelques-unes de vos publications. Tout reste sur cet appareil.",
    reset: "Effacer mon score",
    begin: "Donner mes poids",
  },
  unreached: "Cette partie n’a pas pu être chargée, faute de réseau. Réessayez quand le réseau reviendra.",
  pointsOf: points,
  sentimentPart: "sentiment",
};
