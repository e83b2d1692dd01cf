import type { FamilyWords, KindWords } from "../../exercise/exercise-words.ts";
import { rateMistakes } from "./rate-mistakes.ts";

const rateByReach: KindWords = {
  title: "Le taux d’engagement par portée",
  ask: (g, level) =>
    `${
      level === 3
        ? `Une publication ${g.of} recueille ${g.likes} mentions J’aime, ${g.comments} commentaires et ${g.shares} partages.`
        : `Une publication ${g.of} suscite ${g.interactions} interactions.`
    } Elle a été vue par ${g.reach} personnes différentes et s’est affichée ${g.impressions} fois; le compte a ${g.followers} abonnés. Quel est son taux d’engagement par portée?`,
  label: "Taux d’engagement par portée",
  hints: [
    "« Par portée » nomme la base : combien de personnes différentes ont vu la publication?",
    (g, level) =>
      `${level === 3 ? "Additionnez les interactions, puis divisez" : `Divisez ${g.interactions}`} par ${g.reach}, et donnez le résultat en %.`,
  ],
  steps: {
    interactions: (g) => `Interactions : ${g.likes} + ${g.comments} + ${g.shares}`,
    rate: (g) => `Taux : ${g.interactions ?? "interactions"} ÷ ${g.reach} × 100`,
  },
};

const engagedPeople: KindWords = {
  title: "Des personnes, pas des interactions",
  ask: (g, level) =>
    `En un mois, ${g.the} atteint ${g.reach} personnes (${g.impressions} impressions). On compte ${g.interactions} interactions, ${
      level === 3
        ? `et chaque personne qui a interagi l’a fait ${g.each} fois en moyenne`
        : `faites par ${g.people} personnes`
    }. Quelle part des personnes atteintes a interagi?`,
  label: "Part des personnes qui ont interagi",
  hints: [
    "La question demande une part de personnes : en haut comme en bas, on compte des gens.",
    (g, level) =>
      level === 3
        ? `Des ${g.interactions} interactions, trouvez d’abord combien de personnes les ont faites.`
        : `${g.people} personnes sur ${g.reach} atteintes.`,
  ],
  steps: {
    people: (g) => `Personnes : ${g.interactions} ÷ ${g.each}`,
    rate: (g) => `Part : ${g.people ?? "personnes"} ÷ ${g.reach} × 100`,
  },
};

const ratePerPost: KindWords = {
  title: "L’engagement par publication",
  ask: (g, level) =>
    `Ce trimestre, ${g.the} fait ${g.posts} publications, qui suscitent ${g.interactions} interactions en tout. ${
      level === 3
        ? `Le compte est passé de ${g.start} à ${g.end} abonnés; on prend leur moyenne.`
        : `Le compte a ${g.followers} abonnés.`
    } Une publication atteint ${g.reach} personnes en moyenne. Quel est le taux d’engagement par publication, sur les abonnés?`,
  label: "Taux par publication",
  hints: [
    "Deux divisions : par le nombre de publications, puis par le nombre d’abonnés.",
    (g) => `Commencez par les interactions d’une publication : ${g.interactions} ÷ ${g.posts}.`,
  ],
  steps: {
    followers: (g) => `Abonnés en moyenne : (${g.start} + ${g.end}) ÷ 2`,
    "per-post": (g) => `Par publication : ${g.interactions} ÷ ${g.posts}`,
    rate: (g) => `Taux : ce nombre ÷ ${g.followers ?? "abonnés en moyenne"} × 100`,
  },
};

const clickRate: KindWords = {
  title: "Le taux de clics",
  ask: (g, level) =>
    level === 3
      ? `L’annonce A ${g.of} s’affiche ${g.impressionsA} fois et donne ${g.clicksA} clics sur le lien; l’annonce B, ${g.impressionsB} fois et ${g.clicksB} clics. Ensemble, elles ont touché ${g.reach} personnes. Quel est le taux de clics des deux annonces réunies?`
      : `Une annonce ${g.of} s’affiche ${g.impressions} fois devant ${g.reach} personnes. Elle reçoit ${g.all} clics en tout, dont ${g.clicks} sur le lien vers le site. Quel est son taux de clics sur le lien?`,
  label: "Taux de clics",
  hints: [
    "Le taux de clics se rapporte aux affichages : chaque impression était une occasion de cliquer.",
    (g, level) =>
      level === 3
        ? "Additionnez d’abord les clics, et à part les impressions."
        : `Seuls les clics vers le site comptent : ${g.clicks}.`,
  ],
  steps: {
    clicks: (g) => `Clics : ${g.clicksA} + ${g.clicksB}`,
    impressions: (g) => `Impressions : ${g.impressionsA} + ${g.impressionsB}`,
    rate: (g) => `Taux : ${g.clicks ?? "clics"} ÷ ${g.impressions ?? "impressions"} × 100`,
  },
};

const followerGrowth: KindWords = {
  title: "De combien l’audience a-t-elle grandi?",
  ask: (g, level) =>
    level === 2
      ? `Le compte ${g.of} avait ${g.start} abonnés le 1er mars et en a ${g.end} le 31. Quel est son taux de croissance du mois?`
      : `Le compte ${g.of} commence le mois avec ${g.start} abonnés. Il en gagne ${g.gained} et en perd ${g.lost}${level === 3 ? `; la plateforme retire en plus ${g.removed} faux comptes` : ""}. Quel est son taux de croissance du mois?`,
  label: "Croissance du mois",
  hints: [
    "Une croissance compare ce qui s’est ajouté, tout compte fait, à ce qu’il y avait au départ.",
    (g, level) =>
      level === 2
        ? `Ce qui s’est ajouté : ${g.end} − ${g.start}.`
        : `Ce qui s’est ajouté, net : ${g.gained} − ${g.lost}${level === 3 ? ` − ${g.removed}` : ""}.`,
  ],
  steps: {
    net: (g, level) =>
      level === 2
        ? `Gain net : ${g.end} − ${g.start}`
        : `Gain net : ${g.gained} − ${g.lost}${level === 3 ? ` − ${g.removed}` : ""}`,
    rate: (g) => `Croissance : gain net ÷ ${g.start} × 100`,
  },
};

const questions: Readonly<Record<string, string>> = {
  seen: "« Parmi les gens qui ont vu cette publication, quelle part a réagi? »",
  clicked: "« Quand l’annonce s’affiche, combien de fois sur cent quelqu’un clique-t-il? »",
  bought: "« Des visites de notre boutique en ligne, quelle part se termine par un achat? »",
  people: "« Quelle part des personnes touchées ce mois-ci a interagi au moins une fois? »",
  rhythm: "« Combien de commentaires une publication suscite-t-elle, d’ordinaire? »",
  growth: "« De quel pourcentage notre audience a-t-elle grandi ce mois-ci? »",
  opinions: "« Parmi les gens qui ont dit ce qu’ils en pensent, de combien le favorable l’emporte-t-il? »",
  closing: "« Quelle part des demandes reçues devient une vente? »",
  newcomers: "« Que nous coûte une cliente qui n’avait jamais acheté chez nous? »",
};

const chooseBase: KindWords = {
  title: "Divisé par quoi?",
  ask: (g) => `${questions[g.story ?? ""]} Pour y répondre, par quoi divise-t-on?`,
  options: {
    reach: "Portée (personnes différentes)",
    followers: "Abonnés",
    sales: "Ventes",
    impressions: "Impressions (affichages)",
    visits: "Visites",
    posts: "Publications",
    "followers-start": "Abonnés au début du mois",
    "followers-end": "Abonnés à la fin du mois",
    gained: "Nouveaux abonnés du mois",
    opinions: "Mentions favorables et défavorables",
    mentions: "Toutes les mentions, neutres comprises",
    comments: "Commentaires",
    leads: "Demandes reçues",
    "new-customers": "Nouvelles clientes et nouveaux clients",
  },
  hints: [
    "La base, ce sont ceux qui auraient pu faire ce que l’on compte.",
    "Cherchez dans la question ce qui suit « parmi », « des » ou « quand » : c’est elle.",
  ],
  steps: {
    seen: "Pour réagir, il faut avoir vu : des personnes sur des personnes, donc la portée.",
    clicked: "Chaque affichage est une occasion de cliquer : les impressions.",
    bought: "Pour acheter, il faut être venu : les visites.",
    people: "Une personne compte une fois, en haut comme en bas : la portée.",
    rhythm: "« Une publication, d’ordinaire » : le nombre de publications.",
    growth: "On compare au départ : les abonnés au début du mois.",
    opinions: "Parmi ceux qui ont pris parti : les opinions, sans les neutres.",
    closing: "« Des demandes reçues » : les demandes.",
    newcomers: "« Jamais acheté » : les nouvelles clientes et nouveaux clients seulement.",
  },
};

export const rates: FamilyWords<"rates"> = {
  kinds: {
    "rate-by-reach": rateByReach,
    "engaged-people": engagedPeople,
    "rate-per-post": ratePerPost,
    "click-rate": clickRate,
    "follower-growth": followerGrowth,
    "choose-base": chooseBase,
  },
  mistakes: rateMistakes,
};
