import type { SmartCheck, SmartGap, SmartHint } from "../../domain/goal/goal.ts";

/** What was found, why it matters, and how to mend it. */
type Advice = { what: string; why: string; mend: string };

const checks: Record<SmartCheck, string> = {
  specific: "Spécifique",
  measurable: "Mesurable",
  actionable: "Actionnable (réalisable)",
  realistic: "Réaliste",
  timed: "Temporel",
};

const gaps: Record<SmartGap, Advice> = {
  "no-statement": {
    what: "L’objectif n’est pas encore écrit.",
    why: "Ce qui n’est pas dit en une phrase se comprend de dix façons.",
    mend: "Écrivez une phrase : un verbe, un chiffre, une date.",
  },
  "no-ambition": {
    what: "On ne sait pas quelle ambition de l’entreprise il sert.",
    why: "Un chiffre qui ne sert rien peut monter sans que personne y gagne.",
    mend: "Complétez : « Nous le faisons pour… »",
  },
  "no-metric": {
    what: "Aucun indicateur n’est choisi.",
    why: "Sans lui, personne ne saura si l’objectif est atteint.",
    mend: "Choisissez dans la liste l’indicateur qui bouge quand l’ambition avance.",
  },
  "unknown-metric": {
    what: "Cet indicateur n’est pas au catalogue.",
    why: "Sans définition commune, deux personnes compteront autrement.",
    mend: "Choisissez un indicateur de la liste; son dénominateur y est écrit.",
  },
  "no-baseline": {
    what: "Il manque le point de départ.",
    why: "Sans lui, une cible ne dit pas l’effort qu’elle demande.",
    mend: "Relevez la valeur d’aujourd’hui dans l’outil qui la montre, et notez-la.",
  },
  "no-target": {
    what: "Il manque la cible.",
    why: "« Plus » est atteint dès le premier clic.",
    mend: "Écrivez la valeur à atteindre, dans l’unité de l’indicateur.",
  },
  "target-is-baseline": {
    what: "La cible est égale au point de départ.",
    why: "L’objectif serait atteint avant d’avoir commencé.",
    mend: "Changez la cible, ou vérifiez le point de départ.",
  },
  "wrong-direction": {
    what: "La cible recule.",
    why: "Pour cet indicateur, c’est l’autre sens qui est un progrès : un coût doit baisser, un taux de vente monter.",
    mend: "Placez la cible de l’autre côté du point de départ, ou choisissez un autre indicateur.",
  },
  "impossible-target": {
    what: "Cette cible ne peut pas être atteinte.",
    why: "Une part reste entre 0 et 100 %, et un nombre ne descend pas sous zéro.",
    mend: "Vérifiez l’unité : 5 % se note 0,05 comme proportion.",
  },
  "no-owner": {
    what: "Personne n’en répond.",
    why: "Un objectif de tout le monde est celui de personne.",
    mend: "Nommez une personne qui peut agir dessus.",
  },
  "no-resources": {
    what: "Aucun moyen n’est prévu.",
    why: "Sans heures ni budget, la meilleure cible reste un souhait.",
    mend: "Écrivez les heures, l’argent et les compétences réservés, par exemple « 6 h par semaine, 300 $ par mois ».",
  },
  "faster-than-ever": {
    what: "Il faudrait aller plus vite que jamais dans vos relevés.",
    why: "Même votre meilleure période, prolongée jusqu’à l’échéance, n’y mènerait pas.",
    mend: "Reculez la date, rapprochez la cible, ou dites ce qui sera différent cette fois.",
  },
  "no-deadline": {
    what: "Il n’y a pas d’échéance.",
    why: "Sans date, on n’est jamais en retard, et l’on ne sait jamais si l’on a réussi.",
    mend: "Choisissez un jour, au moins un cycle de vente plus tard.",
  },
  "unreadable-deadline": {
    what: "Cette date ne se lit pas.",
    why: "Une échéance qu’on lit de deux façons n’en est pas une.",
    mend: "Écrivez-la ainsi : 2027-03-31.",
  },
  "deadline-passed": {
    what: "L’échéance n’est pas après aujourd’hui.",
    why: "Il ne reste pas un jour pour agir.",
    mend: "Choisissez une date à venir.",
  },
};

const hints: Record<SmartHint, Advice> = {
  "hint-no-number": {
    what: "Votre phrase ne semble contenir aucun chiffre.",
    why: "Un chiffre dans la phrase évite de chercher la cible ailleurs. Nous cherchons seulement des mots : à vous de juger.",
    mend: "Ajoutez la cible, par exemple « de 40 à 60 commandes ».",
  },
  "hint-no-date": {
    what: "Votre phrase ne semble contenir aucune date.",
    why: "Qui lit la phrase seule doit savoir pour quand. Nous cherchons seulement des mots : à vous de juger.",
    mend: "Ajoutez l’échéance, par exemple « d’ici le 31 mars ».",
  },
  "hint-no-action-verb": {
    what: "Nous n’avons pas reconnu de verbe d’action.",
    why: "« Être plus présent » ne dit pas quoi faire lundi. Notre liste est courte : à vous de juger.",
    mend: "Commencez par un verbe : augmenter, réduire, lancer, répondre…",
  },
  "hint-pace-unknown": {
    what: "Le rythme demandé ne peut pas être comparé au vôtre.",
    why: "Il faut un point de départ, une cible, une échéance à venir et au moins deux relevés de dates différentes.",
    mend: "Notez l’indicateur chaque semaine : dans un mois, vous saurez si la cible tient debout.",
  },
  "hint-faster-than-usual": {
    what: "Il faudrait aller plus vite que d’habitude.",
    why: "Vous l’avez déjà fait entre deux relevés, mais pas en moyenne.",
    mend: "Dites ce qui portera ce rythme : un budget, une embauche, une saison.",
  },
  "hint-direction-depends": {
    what: "Pour cet indicateur, plus n’est pas toujours mieux.",
    why: "Une fréquence qui monte peut convaincre, puis lasser.",
    mend: "Dites dans l’ambition pourquoi ce sens est le bon.",
  },
};

export const smart = {
  checks,
  passed: "Réussi",
  missing: "À corriger",
  hint: "À regarder",
  gaps,
  hints,
};
