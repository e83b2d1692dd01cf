import type { ScoreRule, Trick } from "../../domain/score/game-score.ts";

export const scoreGame = {
  add: "Ajouter",
  trick: "par la ruse",
  tricks: {
    bait: "commentaires quémandés",
    contest: "concours",
    bots: "partages de robots",
    outrage: "colère",
  } as Record<Trick, string>,
  explains: {
    bait: "« Écris OUI si tu aimes le café » : des commentaires, pas un clic.",
    contest: "Comme les concours du café : J’aime, commentaires et partages, puis quelques clics.",
    bots: "Des comptes automatisés repartagent; personne ne lit.",
    outrage: "Trois commentaires hostiles pour un partage : elle fâche, donc on en parle.",
  } as Record<Trick, string>,
  size: "Réactions ajoutées",
  post: "réactions à la publication",
  title: (before: string, after: string, best: string) =>
    `De la ${before} place à la ${after} avec vos poids; à la ${best} avec la règle qui résiste le mieux`,
  resists: (before: string, after: string) => `Vos poids résistent : de la ${before} place à la ${after}`,
  caption:
    "Le rang de la publication sous cinq règles, avant la ruse (cercle) et après (disque). À droite, la première place.",
  rules: {
    "as-is": "Vos poids, tels quels",
    cap: "Plafond : trois fois l’ordinaire",
    deep: "Enregistrements et clics d’abord",
    multiplier: "Sentiment en multiplicateur",
    points: "Sentiment en points",
  } as Record<ScoreRule, string>,
  ranks: (before: string, after: string) => `${before} → ${after}`,
  head: ["Règle", "Rang avant", "Rang après"] as readonly string[],
  table: "Rang avant et après la ruse",
};
