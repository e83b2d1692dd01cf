import type { MistakeWords } from "../../exercise/exercise-words.ts";

export const judgementMistakes: Readonly<Record<string, MistakeWords>> = {
  vanity: {
    title: "un nombre flatteur, qui ne décide rien",
    thought: "Vous avez pris un nombre qui monte quand les choses vont bien.",
    why: "Il peut monter aussi sans que l’objectif avance : il ne permet donc pas d’en juger.",
    next: "Cherchez l’action qui est elle-même l’objectif, ou le pas juste avant.",
  },
  "wrong-stage": {
    title: "ce n’est pas la bonne étape du chemin",
    thought: "Vous avez choisi un indicateur du même chemin, mais d’une autre étape.",
    why: "Entre cette étape et l’objectif, beaucoup de gens se perdent, ou n’y sont pas encore.",
    next: "Demandez-vous à quelle étape l’objectif se produit, et prenez l’indicateur de celle-là.",
  },
  "other-goal": {
    title: "cela répond à un autre objectif",
    thought: "Vous avez choisi un bon indicateur, pour une autre ambition.",
    why: "Il peut être excellent ici sans rien dire de ce que l’on cherche.",
    next: "Relisez l’ambition, et nommez l’action qu’elle attend.",
  },
  "count-without-base": {
    title: "un nombre sans sa base",
    thought: "Vous avez compté, sans diviser.",
    why: "Le nombre grandit avec la foule qui a vu ou visité : on ne peut pas comparer.",
    next: "Divisez par le nombre de personnes ou de visites qui auraient pu agir.",
  },
  "ratio-hides-size": {
    title: "un ratio cache sa taille",
    thought: "Vous avez pris le rapport des ventes à la publicité.",
    why: "Il ignore la marge, les heures et les autres coûts, et un petit montant peut avoir un grand ratio.",
    next: "Cherchez l’argent qui reste, tous coûts payés.",
  },
  "revenue-for-margin": {
    title: "les ventes ne sont pas un profit",
    thought: "Vous avez pris le chiffre d’affaires.",
    why: "Une partie en repart en coûts, et une partie aurait eu lieu sans les réseaux.",
    next: "Prenez la marge causée, moins toute la mise.",
  },
  "followers-are-not-reach": {
    title: "suivre n’est pas voir",
    thought: "Vous avez mêlé les personnes qui suivent et celles qui voient.",
    why: "Une partie des abonnés ne voit rien d’une publication, et des non-abonnés la voient.",
    next: "Ce qui compte des abonnés est l’audience; ce qui compte des personnes ou des affichages est la portée.",
  },
  "seen-is-not-done": {
    title: "voir n’est pas agir",
    thought: "Vous avez rangé un affichage parmi les réactions.",
    why: "Il suffit qu’une publication s’affiche pour que ce nombre monte : personne n’a rien fait.",
    next: "Rangez-le avec la portée.",
  },
  "talk-is-not-conversion": {
    title: "commenter n’est pas avancer vers l’achat",
    thought: "Vous avez rangé un commentaire parmi les conversions.",
    why: "C’est une réaction sur place : elle ne mène pas vers le site.",
    next: "Rangez-le avec l’engagement.",
  },
  "talk-is-not-opinion": {
    title: "combien on réagit ne dit pas en quels termes",
    thought: "Vous avez rangé un nombre de réactions avec le sentiment.",
    why: "Un commentaire fâché compte autant qu’un compliment.",
    next: "Le sentiment demande qu’on sépare le favorable du défavorable.",
  },
  "click-leads-on": {
    title: "un clic vers le site est un pas vers l’achat",
    thought: "Vous avez rangé le taux de clics avec les réactions.",
    why: "Le clic quitte la plateforme : il ouvre le chemin vers la vente.",
    next: "Rangez-le avec la conversion.",
  },
  "not-yet-money": {
    title: "ce n’est pas encore de l’argent",
    thought: "Vous avez rangé un pas vers la vente avec l’argent.",
    why: "Aucun montant n’entre dans ce nombre.",
    next: "Rangez-le avec la conversion.",
  },
  "priced-is-money": {
    title: "un coût est de l’argent",
    thought: "Vous avez vu une acquisition, donc une conversion.",
    why: "L’indicateur divise un montant par ces acquisitions : il se lit en argent.",
    next: "Rangez-le avec l’argent.",
  },
};
