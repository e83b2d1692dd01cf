import type { GoalKind } from "../../domain/goal/goal-chain.ts";
import type { WeakLinkCode } from "../../domain/goal/weak-links.ts";

const kinds: Record<GoalKind, string> = {
  awareness: "Être vu par des gens qui ne nous connaissent pas",
  engagement: "Faire réagir ceux qui nous voient",
  traffic: "Amener des gens sur le site ou à la boutique",
  leads: "Obtenir une inscription, une demande, un rendez-vous",
  sales: "Vendre",
  loyalty: "Faire revenir ceux qui ont acheté",
  service: "Répondre, aider, réparer une réputation",
};

const kindsShort: Record<GoalKind, string> = {
  awareness: "notoriété",
  engagement: "engagement",
  traffic: "visites",
  leads: "inscriptions",
  sales: "ventes",
  loyalty: "fidélité",
  service: "service",
};

const weak: Record<WeakLinkCode, (metrics: readonly string[]) => string> = {
  "no-ambition": () =>
    "L’ambition manque. Sans elle, aucun objectif ne sert à rien de précis. Écrivez ce que l’entreprise veut devenir ou obtenir.",
  "no-goal": () =>
    "Aucun objectif ne part de cette ambition. Elle restera un souhait. Ajoutez ce que les réseaux peuvent y faire.",
  "goal-unwritten": () => "L’objectif n’est pas écrit. Chacun en imaginera un autre. Dites-le en une phrase.",
  "goal-without-kind": () =>
    "On ne sait pas ce que l’objectif demande aux gens. Sans cela, rien ne dit quel indicateur le racontera. Choisissez dans la liste.",
  "goal-without-metric": () =>
    "Aucun indicateur ne raconte cet objectif. Personne ne saura s’il est atteint. Ajoutez-en un.",
  "metric-tells-another": ([metric = ""]) =>
    `« ${metric} » raconte autre chose. Il peut monter sans que l’objectif avance. Remplacez-le, ou donnez-lui l’objectif qu’il sert.`,
  "metrics-tell-the-same": (metrics) =>
    `${metrics.map((each) => `« ${each} »`).join(" et ")} disent la même chose. Deux courbes jumelles font croire à deux preuves. Gardez-en une.`,
  "too-many-metrics": (metrics) =>
    `${metrics.length} indicateurs pour un seul objectif. On choisit alors, après coup, celui qui a monté. Gardez-en quatre au plus.`,
};

export const goalChain = {
  title: "Votre chaîne, de l’ambition à l’indicateur",
  finding: (links: number) =>
    links === 0
      ? "Chaque maillon tient"
      : links === 1
        ? "Un maillon est faible"
        : `${links} maillons sont faibles`,
  intro: "Écrivez-la de gauche à droite. Le dessin la suit, et chaque maillon faible est nommé.",
  ambition: "Ce que l’entreprise veut",
  ambitionShort: "Ambition",
  ambitionExample: "Par exemple : vivre de la boutique en ligne toute l’année",
  goal: (number: number) => `Objectif ${number}`,
  goalText: "Ce que les réseaux doivent obtenir",
  kind: "Ce qu’il demande aux gens",
  chooseKind: "Choisir…",
  kinds,
  kindsShort,
  metrics: "Ce qui dira s’il est atteint",
  addMetric: "Ajouter un indicateur…",
  remove: "Retirer",
  removeMetric: (name: string) => `Retirer « ${name} »`,
  addGoal: "Ajouter un objectif",
  removeGoal: (number: number) => `Retirer l’objectif ${number}`,
  toWrite: "à écrire",
  noGoal: "aucun objectif",
  noMetric: "aucun indicateur",
  weak,
  limits:
    "Une chaîne sans maillon faible peut encore viser la mauvaise chose. Aucune règle ne voit cela : relisez-la à voix haute à quelqu’un de l’entreprise.",
};
