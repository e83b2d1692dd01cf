import type { ScoreRule, Trick } from "../../domain/score/game-score.ts";
import type { Signal } from "../../domain/score/score-system.ts";

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

const points = (count: string) => `${count} ${count === "0" || count === "1" ? "point" : "points"}`;

export const score = {
  signals,
  short: {
    like: "J’aime",
    comment: "Commentaires",
    share: "Partages",
    save: "Enregistrements",
    click: "Clics",
  } as Readonly<Partial<Record<Signal, string>>>,
  weightOf: (signal: string) => `Points par ${signal}`,
  reset: "Revenir aux poids de départ",
  outcome: "Inscriptions",
  post: "Publication",
  score: "Score",
  rank: "Rang",
  line: "Vos poids :",
  designer: {
    caption: (count: string) =>
      `Les ${count} publications de mai. Changez un poids : l’ordre suit, et une flèche marque ce qui a bougé depuis les poids de départ.`,
    opening: (name: string) => `Aux poids de départ, la première est « ${name} »`,
    still: (name: string) => `Toujours première : « ${name} »`,
    other: (name: string) => `« ${name} » prend la première place`,
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
      "Le rang de chaque publication de mai, du 1er en haut au dernier. Suivez-en une, ou changez vos poids plus haut.",
    yours: "Vos poids",
    follow: "Suivre une publication",
    followed: (name: string, ranks: string) => `« ${name} » : ${ranks}.`,
    table: "Rangs des publications de mai sous trois jeux de poids",
  },
  size: {
    what: "Classer",
    groups: { subjects: "les sujets", networks: "les réseaux", months: "les mois" },
    base: "selon le score",
    bases: {
      total: "en tout",
      post: "par publication",
      "thousand-followers": "par 1 000 abonnés",
      "post-and-thousand": "par publication et 1 000 abonnés",
      week: "par semaine",
    },
    same: (name: string, base: string) => `« ${name} » est en tête, en tout comme ${base}`,
    differs: (total: string, name: string, base: string) =>
      `En tout, c’est « ${total} »; ${base}, « ${name} »`,
    total: (name: string) => `En tout, c’est « ${name} » qui gagne`,
    caption: (posts: string) => `Les ${posts} publications du semestre, avec vos poids.`,
    detail: (posts: string, followers: string) => `${posts} publications, ${followers} abonnés`,
    table: "Scores par groupe",
    nothing: "Sans aucun point, rien ne se classe",
  },
  change: {
    from: "De",
    to: "à",
    rises: (from: string, to: string, amount: string, signal: string) =>
      `De ${from} à ${to}, le score gagne ${amount} par semaine, surtout grâce aux signaux « ${signal} »`,
    falls: (from: string, to: string, amount: string, signal: string) =>
      `De ${from} à ${to}, le score perd ${amount} par semaine, surtout à cause des signaux « ${signal} »`,
    same: (from: string, to: string) => `De ${from} à ${to}, le score ne bouge pas`,
    caption:
      "Points par semaine, avec vos poids : chaque signal part d’où le précédent s’est arrêté. Plein, un gain; évidé, une perte.",
    gain: "gain",
    loss: "perte",
    head: ["Signal", "Points par semaine"] as readonly string[],
    table: "Gains et pertes par signal",
  },
  agreement: {
    title: (value: string) => `Accord des rangs : ${value}`,
    says: {
      against: "plus le score est haut, moins il y a d’inscriptions",
      none: "le score ne dit presque rien des inscriptions",
      weak: "le score n’annonce guère les inscriptions",
      fair: "le score suit les inscriptions, de loin",
      strong: "le score range presque comme les inscriptions",
    },
    caption: (posts: string, early: string, late: string) =>
      `${posts} publications, un point chacune. Accord de janvier à mars : ${early}; d’avril à juin : ${late}.`,
    which: "Publications",
    sets: { instagram: "Instagram seul", all: "Instagram et LinkedIn" },
    undefined: "Accord des rangs : non défini, car toutes les publications ont le même score",
    pick: "Publication, du plus bas au plus haut score",
    picked: (name: string, score: string, outcome: string) => `${name} : ${score}, ${outcome} inscriptions.`,
    axisX: "Score",
    axisY: "Inscriptions",
    table: "Score et inscriptions de chaque publication",
  },
  game: {
    trick: "La ruse",
    tricks: {
      bait: "Commentaires appâtés",
      contest: "Concours",
      bots: "Partages de robots",
      outrage: "Colère",
    } as Record<Trick, string>,
    explains: {
      bait: "« Écris OUI si tu aimes le café » : des commentaires, sans un clic de plus.",
      contest:
        "Dans les proportions des concours du café : J’aime, commentaires et partages d’abord, puis quelques clics.",
      bots: "Des comptes automatisés repartagent; personne ne lit.",
      outrage: "Trois commentaires hostiles pour un partage : la publication fâche, donc elle fait parler.",
    } as Record<Trick, string>,
    size: "Réactions ajoutées",
    post: "à la publication",
    title: (before: string, after: string, best: string) =>
      `Du ${before} rang au ${after} avec vos poids; au ${best} avec la règle qui résiste le mieux`,
    resists: (before: string, after: string) => `Vos poids résistent : du ${before} rang au ${after}`,
    caption:
      "Le rang de la publication sous cinq règles, avant la ruse (cercle) et après (disque). À droite, la première place.",
    rules: {
      "as-is": "Vos poids, tels quels",
      cap: "Plafond : trois fois l’ordinaire",
      deep: "Enregistrements et clics doublés",
      multiplier: "Sentiment en multiplicateur",
      points: "Sentiment en points",
    } as Record<ScoreRule, string>,
    ranks: (before: string, after: string) => `${before} → ${after}`,
    head: ["Règle", "Rang avant", "Rang après"] as readonly string[],
    table: "Rang avant et après la ruse",
  },
  own: {
    title: "Votre score",
    intro: "Vos poids et quelques-unes de vos publications. Tout reste sur cet appareil.",
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
    perThousand: "Par 1 000",
    add: "Ajouter une publication",
    remove: (name: string) => `Retirer ${name}`,
    nameless: (index: string) => `Publication ${index}`,
    full: "C’est le maximum. Retirez une publication pour en ajouter une autre.",
    empty: "Donnez un poids à un signal, puis ajoutez une publication.",
    cell: (column: string, post: string) => `${column}, ${post}`,
    unreadable: (typed: string) =>
      `« ${typed} » n’est pas un compte. Écrivez un nombre entier, 0 ou plus; la case gardera l’ancien.`,
    first: (name: string, amount: string) => `« ${name} » est première, avec ${amount}.`,
    change: (before: string, after: string) => `La publication moyenne passe de ${before} à ${after}.`,
    part: (signal: string, amount: string) => `${signal} : ${amount}`,
    agreement: (value: string, posts: string) =>
      `Accord des rangs entre votre score et le résultat voulu : ${value}, sur ${posts} publications.`,
    askOutcome: "Notez le résultat voulu d’au moins cinq publications pour savoir si votre score l’annonce.",
    fix: "Fixer ces poids pour la période",
    fixed: "Poids fixés. Vous serez averti s’ils changent.",
    refix: "Fixer les poids actuels à la place",
    findings: {
      "no-weights":
        "Aucun signal n’a de poids : toutes vos publications valent zéro. Donnez des points à ce qui compte pour vous.",
      oneSignal: (signal: string, share: string) =>
        `« ${signal} » fait ${share} des points : votre score est ce signal sous un autre nom. Comptez-le seul, ou donnez plus de poids à ce qui est rare.`,
      twice: (one: string, other: string) =>
        `« ${one} » et « ${other} » ont tous deux un poids, sur les mêmes publications. Si c’est le même geste, il compte deux fois : gardez-en un.`,
      unused: (signal: string) =>
        `Aucune publication n’a de signal « ${signal} » : ce poids ne change rien. Retirez-le, ou comptez-le.`,
      below: (posts: string) =>
        `Score négatif : ${posts}. C’est permis si vous punissez un signal; sinon, un poids a le mauvais signe.`,
      audience: (value: string) =>
        `Votre classement suit vos abonnés (accord de ${value}). Comparez par 1 000 abonnés, ou c’est la taille qui gagne.`,
      changed: (signals: string) =>
        `Poids changés depuis que vous les avez fixés : ${signals}. Recalculez toute la période, ou attendez la suivante.`,
      few: (posts: string) =>
        `Une période n’a que ${posts} : l’ordre y tient au hasard. Il en faut au moins cinq avant de s’y fier.`,
    },
    reset: "Effacer mon score",
  },
  pointsOf: points,
  postsOf: (count: string) => `${count} ${count === "1" ? "publication" : "publications"}`,
  sentimentPart: "sentiment",
};
