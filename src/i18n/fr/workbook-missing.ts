import type { MissingCode } from "../../domain/business/parts.ts";

type Say = (count: number) => string;

const plural = (value: number, one: string, many: string) => (Math.abs(value) < 2 ? one : many);

/** What each code of a review means: what is missing, and so what to do. */
const missing: Record<MissingCode, Say> = {
  "no-guess": () => "votre estimation du ROI net",
  "no-chain-ambition": () => "l’ambition de l’entreprise, en une phrase",
  "no-chain-goal": () => "un premier objectif qui la serve",
  "chain-goal-unwritten": (count) => `${count} ${plural(count, "objectif à écrire", "objectifs à écrire")}`,
  "chain-goal-without-kind": (count) =>
    `l’étape que ${plural(count, "sert un objectif", `servent ${count} objectifs`)} : notoriété, visites, ventes…`,
  "chain-goal-without-metric": (count) =>
    `un indicateur pour ${plural(count, "un objectif", `${count} objectifs`)}`,
  "goal-checks": (count) => `${count} ${plural(count, "contrôle à passer", "contrôles à passer")} sur cinq`,
  "no-metric": () => "un premier indicateur",
  "metric-unknown": (count) =>
    `${count} ${plural(count, "indicateur absent du catalogue", "indicateurs absents du catalogue")}`,
  "metric-without-decision": (count) =>
    `la décision que ${plural(count, "commande un indicateur", `commandent ${count} indicateurs`)}`,
  "metric-without-place": (count) =>
    `l’endroit où se ${plural(count, "lit un indicateur", `lisent ${count} indicateurs`)}`,
  "no-audience-count": () => "les impressions, ou la portée",
  "no-visit-count": () => "les visites",
  "no-sale-count": () => "les ventes",
  "funnel-widens": (count) =>
    `une vérification : ${plural(count, "une étape dépasse", `${count} étapes dépassent`)} celle d’avant`,
  "no-measurement": () => "un premier relevé",
  "few-periods": () => "un même chiffre noté pendant trois périodes",
  "measurement-without-source": (count) => `la source de ${plural(count, "un relevé", `${count} relevés`)}`,
  "no-experiment": () => "une première expérience",
  "experiment-without-hypothesis": () => "l’hypothèse de l’expérience",
  "experiment-without-counts": () => "les comptes des deux versions",
  "experiment-undecided": () => "ce que vous en décidez",
  "experiment-without-lesson": () => "ce que vous en avez appris",
  "no-points": () => "les points de chaque signal",
  "few-posts": () => "deux publications pour l’essayer",
  "one-period-scored": () => "des publications des deux périodes, avant et après",
  "no-order-value": () => "le panier moyen",
  "no-margin": () => "la marge sur coûts variables",
  "counted-twice": (count) =>
    `un choix : la même vente est comptée deux fois sur ${plural(count, "un parcours", `${count} parcours`)}`,
  "value-without-reason": (count) => `la raison de ${plural(count, "une valeur", `${count} valeurs`)}`,
  "no-cost": () => "ce que vous engagez",
  "no-staff-time": () => "les heures de travail : quelqu’un écrit, publie et répond",
  "no-visits": () => "les visites venues des réseaux",
  "no-close-rate": () => "la part des visites qui achètent",
  "few-ranges": () => "trois hypothèses données en fourchette",
  "no-target": () => "le ROI net visé",
  "no-choice": () => "la décision",
  "no-because": () => "sa raison",
  "no-signpost": () => "le signe qui vous ferait changer d’avis",
  "no-reader": () => "le destinataire du rapport",
  "variable-undescribed": (count) =>
    `la source, la période et la raison de ${plural(count, "une variable", `${count} variables`)}`,
  "no-limits": () => "ce que vos chiffres ne montrent pas",
  "no-next-step": () => "la prochaine étape",
};

export const workbookMissing = { missing };
