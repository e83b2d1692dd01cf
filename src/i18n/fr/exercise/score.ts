import type { FamilyWords, KindWords } from "../../exercise/exercise-words.ts";
import { scoreMistakes } from "./score-mistakes.ts";

const scoreTotal: KindWords = {
  title: "Le score d’une publication",
  ask: (g, level) =>
    `Le score maison ${g.of} donne ${g.perLike} point par mention J’aime, ${g.perComment} par commentaire et ${g.perShare} par partage${level === 2 ? `, et en retire ${g.penalty} par personne qui masque la publication` : ""}${level === 3 ? ", puis multiplie le tout par un facteur de sentiment" : ""}. Une publication recueille ${g.likes} mentions J’aime, ${g.comments} commentaires et ${g.shares} partages${level === 2 ? `; ${g.hidden} personnes la masquent` : ""}${level === 3 ? `; son facteur est de ${g.factor}` : ""}. Quel est son score?`,
  label: "Score",
  hints: [
    "Chaque signal a son poids : on multiplie avant d’additionner.",
    (g) => `Commencez par ${g.comments} × ${g.perComment} et ${g.shares} × ${g.perShare}.`,
  ],
  steps: {
    points: (g) =>
      `Points : ${g.likes} × ${g.perLike} + ${g.comments} × ${g.perComment} + ${g.shares} × ${g.perShare}`,
    score: (g, level) =>
      level === 2
        ? `Score : points − ${g.hidden} × ${g.penalty}`
        : level === 3
          ? `Score : points × ${g.factor}`
          : "Score : la somme des points",
  },
};

const scoreBase: KindWords = {
  title: "Ramener un score à une base",
  ask: (g) =>
    `En un mois, ${g.the} fait ${g.posts} publications et totalise ${g.score} d’engagement, avec ${g.followers} abonnés. Quel est son score ${
      g.story === "post"
        ? "par publication"
        : g.story === "followers"
          ? "pour 1 000 abonnés"
          : "par publication, pour 1 000 abonnés"
    }?`,
  label: "Score ramené à sa base",
  hints: [
    "Un grand compte ou un compte bavard a plus de points sans faire mieux : on divise par ce qui les rend inégaux.",
    (g) =>
      g.story === "post"
        ? `Divisez par ${g.posts}.`
        : `Combien de milliers d’abonnés : ${g.followers} ÷ 1 000?${g.story === "both" ? ` Puis divisez par ${g.posts}.` : ""}`,
  ],
  steps: {
    "per-thousand": (g) => `Pour 1 000 abonnés : ${g.score} ÷ ${g.followers} × 1 000`,
    score: (g) =>
      g.story === "post"
        ? `Par publication : ${g.score} ÷ ${g.posts}`
        : g.story === "followers"
          ? `Pour 1 000 abonnés : ${g.score} ÷ ${g.followers} × 1 000`
          : `Par publication : ce nombre ÷ ${g.posts}`,
  },
};

const scoreChange: KindWords = {
  title: "D’où vient le changement?",
  ask: (g, level) =>
    `Le score ${g.of} donne 1 point par mention J’aime, ${g.perComment} par commentaire et ${g.perShare} par partage. En un mois, les mentions J’aime passent de ${g.likesBefore} à ${g.likesAfter}, les commentaires de ${g.commentsBefore} à ${g.commentsAfter}, les partages de ${g.sharesBefore} à ${g.sharesAfter}. ${
      level === 1
        ? "De combien de points le score change-t-il à cause des partages?"
        : level === 2
          ? "Quelle part du changement de score vient des partages?"
          : "De combien de points le score change-t-il en tout?"
    }`,
  label: (_g, level) =>
    level === 1 ? "Points venus des partages" : level === 2 ? "Part des partages" : "Changement du score",
  hints: [
    "Un changement se compte signal par signal : ce qui s’est ajouté ou perdu, fois les points de ce signal.",
    (g, level) =>
      `Partages : (${g.sharesAfter} − ${g.sharesBefore}) × ${g.perShare}.${level === 1 ? "" : " Faites de même pour les deux autres, en gardant les signes."}`,
  ],
  steps: {
    shares: (g) => `Partages : (${g.sharesAfter} − ${g.sharesBefore}) × ${g.perShare}`,
    comments: (g) => `Commentaires : (${g.commentsAfter} − ${g.commentsBefore}) × ${g.perComment}`,
    likes: (g) => `Mentions J’aime : ${g.likesAfter} − ${g.likesBefore}`,
    change: "Changement en tout : la somme des trois, avec leurs signes",
    share: "Part : points des partages ÷ changement × 100",
  },
};

const netSentiment: KindWords = {
  title: "Le sentiment net",
  ask: (g, level) =>
    `On a lu les mentions ${g.of} : ${
      level === 3
        ? `${g.all} en tout, dont ${g.positive} favorables et ${g.neutral} neutres; les autres sont défavorables`
        : `${g.positive} favorables, ${g.neutral} neutres et ${g.negative} défavorables`
    }. Quel est le sentiment net, ${g.story === "all" ? "sur toutes les mentions" : "sur les opinions seulement (sans les neutres)"}?`,
  label: "Sentiment net",
  hints: [
    "« Net » : les favorables, moins les défavorables. La base est celle que nomme la question.",
    (g, level) =>
      `${level === 3 ? `Défavorables : ${g.all} − ${g.positive} − ${g.neutral}. ` : ""}${g.story === "all" ? "Divisez par toutes les mentions, neutres comprises." : "Divisez par les favorables et les défavorables réunies."}`,
  ],
  steps: {
    negative: (g) => `Défavorables : ${g.all} − ${g.positive} − ${g.neutral}`,
    net: (g) => `Net : ${g.positive} − ${g.negative ?? "défavorables"}`,
    sentiment: (g) =>
      g.story === "all" ? "Sentiment : net ÷ toutes les mentions × 100" : "Sentiment : net ÷ opinions × 100",
  },
};

const signals = (name: string, likes?: string, comments?: string, shares?: string, reach?: string) =>
  `${name} : ${likes} J’aime, ${comments} commentaires, ${shares} partages${reach ? `, ${reach} personnes atteintes` : ""}`;

const rankPosts: KindWords = {
  title: "Quelle publication a le mieux fait?",
  ask: (g, level) =>
    `Le score ${g.of} donne 1 point par mention J’aime, ${g.perComment} par commentaire et ${g.perShare} par partage. Rangez ces publications selon leur score${level === 3 ? " pour 1 000 personnes atteintes" : ""}, de la plus haute à la plus basse.`,
  options: {
    a: (g) => signals("Les coulisses", g.aLikes, g.aComments, g.aShares, g.aReach),
    b: (g) => signals("Le concours", g.bLikes, g.bComments, g.bShares, g.bReach),
    c: (g) => signals("La recette", g.cLikes, g.cComments, g.cShares, g.cReach),
    d: (g) => signals("L’équipe", g.dLikes, g.dComments, g.dShares, g.dReach),
  },
  hints: [
    "Le plus de mentions J’aime ne fait pas le plus haut score : chaque signal a son poids.",
    (_g, level) =>
      `Calculez les points de chacune${level === 3 ? ", puis divisez par sa portée" : ""}, et rangez ces nombres.`,
  ],
  steps: { a: "Les coulisses", b: "Le concours", c: "La recette", d: "L’équipe" },
};

export const score: FamilyWords<"score"> = {
  kinds: {
    "score-total": scoreTotal,
    "score-base": scoreBase,
    "score-change": scoreChange,
    "net-sentiment": netSentiment,
    "rank-posts": rankPosts,
  },
  mistakes: scoreMistakes,
};
