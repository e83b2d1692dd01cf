import type { RecordedMetricId } from "../../domain/record/recorded-metric.ts";

/** Names of what platforms count and the course's catalogue does not list. */
export const recordedMetrics = {
  "ad-spend": "Dépense publicitaire",
  likes: "Mentions J’aime et réactions",
  comments: "Commentaires",
  shares: "Partages",
  reposts: "Republications",
  saves: "Enregistrements",
  "followers-gained": "Abonnés gagnés",
  "followers-lost": "Abonnés perdus",
  "profile-visits": "Visites du profil",
  "page-views": "Pages vues",
  users: "Utilisateurs",
  "new-users": "Nouveaux utilisateurs",
  "engaged-sessions": "Sessions avec engagement",
  events: "Événements",
  "watch-hours": "Heures de visionnage",
  "average-position": "Position moyenne",
} as const satisfies Partial<Record<RecordedMetricId, string>>;
