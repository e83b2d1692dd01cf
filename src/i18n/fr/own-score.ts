import { isSingular } from "../french-plural.ts";

export const ownScore = {
  weights: "Ce que vaut chaque signal",
  zero: "Laissez à 0 ce que vous ne comptez pas.",
  why: "Pourquoi ces poids?",
  sentiment: "Le sentiment",
  rules: {
    ignored: "n’entre pas dans le score",
    multiplier: "multiplie les points",
    points: "donne ou retire des points",
  },
  opinions: { positive: "Favorable", neutral: "Neutre", negative: "Hostile" },
  posts: "Vos publications",
  name: "Nom",
  period: "Période",
  periods: { before: "avant", after: "après" },
  audience: "Abonnés",
  outcome: "Résultat voulu",
  points: "Points",
  perThousand: "Par 1 000",
  add: "Ajouter une publication",
  remove: (name: string) => `Retirer ${name}`,
  nameless: (index: string) => `Publication ${index}`,
  full: "C’est le maximum. Retirez une publication pour en ajouter une autre.",
  empty: "Ajoutez une publication et comptez ses signaux : le score suit.",
  cell: (column: string, post: string) => `${column}, ${post}`,
  unreadable: (typed: string) =>
    `« ${typed} » n’est pas un compte. Écrivez un nombre entier, 0 ou plus; la case gardera l’ancien.`,
  first: (name: string, amount: string) => `« ${name} » est première, avec ${amount}.`,
  change: (before: string, after: string) => `La publication moyenne passe de ${before} à ${after}.`,
  part: (signal: string, amount: string) => `${signal} : ${amount}`,
  agreement: (value: string, posts: string) =>
    `Accord des rangs entre votre score et le résultat voulu : ${value}, sur ${posts} publications.`,
  askOutcome: "Notez le résultat voulu d’au moins cinq publications pour savoir si votre score l’annonce.",
  fix: "Fixer ces poids pour la période",
  fixed: "Poids fixés. Un avis paraîtra s’ils changent.",
  refix: "Fixer les poids actuels à la place",
  findings: {
    "no-weights":
      "Aucun signal n’a de poids : toutes vos publications valent zéro. Donnez des points à ce qui compte pour vous.",
    oneSignal: (signal: string, share: string) =>
      `« ${signal} » fait ${share} des points : votre score est ce signal sous un autre nom. Comptez-le seul, ou donnez plus de poids à ce qui est rare.`,
    twice: (one: string, other: string) =>
      `« ${one} » et « ${other} » ont tous deux un poids, sur les mêmes publications. Si c’est le même geste, il compte deux fois : gardez-en un.`,
    unused: (signal: string) =>
      `Aucune publication n’a de signal « ${signal} » : ce poids ne change rien. Retirez-le, ou comptez-le.`,
    below: (posts: string) =>
      `Score négatif : ${posts}. C’est permis si vous punissez un signal; sinon, un poids a le mauvais signe.`,
    audience: (value: string) =>
      `Votre classement suit vos abonnés (accord de ${value}). Comparez par 1 000 abonnés, ou c’est la taille qui gagne.`,
    changed: (signals: string) =>
      `Poids changés depuis que vous les avez fixés : ${signals}. Recalculez toute la période, ou attendez la suivante.`,
    few: (posts: string) =>
      `Une période n’a que ${posts} : l’ordre y tient au hasard. Il en faut au moins cinq avant de s’y fier.`,
  },
  postsOf: (count: string) => `${count} ${isSingular(count) ? "publication" : "publications"}`,
};
