import type { Distribution, RangeProblem } from "../../domain/quantity/range.ts";

const problems: Record<RangeProblem, string> = {
  "not-a-number": "Il manque un nombre.",
  "low-above-likely": "Le plus bas dépasse le probable : baissez l’un ou montez l’autre.",
  "likely-above-high": "Le probable dépasse le plus haut : baissez l’un ou montez l’autre.",
  "below-minimum": "Le plus bas sort des limites de cette hypothèse.",
  "above-maximum": "Le plus haut sort des limites de cette hypothèse.",
  "likely-at-an-end":
    "Cette forme demande un probable strictement entre les deux autres : élargissez la fourchette ou changez de forme.",
};

const shapes: Record<Distribution, string> = {
  pert: "en cloche autour du probable (PERT)",
  triangular: "en triangle",
  lognormal: "étirée d’un côté (lognormale)",
};

export const simulatorRanges = {
  open: (label: string) => `Fourchette : ${label}`,
  widen: (label: string) => `Élargir en fourchette : ${label}`,
  full: "Cette campagne a déjà 60 fourchettes, le plus qu’elle puisse garder.",
  ends: { low: "au plus bas", likely: "probable", high: "au plus haut" },
  endsLognormal: { low: "5 % sous", likely: "médiane", high: "5 % au-dessus" },
  field: (end: string, label: string) => `${label}, ${end}`,
  shape: "Forme",
  shapeOf: (label: string) => `Forme de la fourchette : ${label}`,
  shapes,
  back: "Revenir à un seul chiffre",
  backOf: (label: string) => `Revenir à un seul chiffre : ${label}`,
  problems,
  kept: "La dernière fourchette valide reste en vigueur.",
  /** Under the verdict’s ruler. */
  band: (low: string, high: string) => `9 fois sur 10, de ${low} à ${high}`,
  noWidth: "Les trois valeurs sont égales : cette fourchette ne change rien.",
};
