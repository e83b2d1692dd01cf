import type { SmartCheck } from "../../domain/goal/goal.ts";
import type { GoalToSortId } from "../../domain/goal/ten-goals.ts";

const ways: Record<SmartCheck | "none", string> = {
  specific: "Spécifique",
  measurable: "Mesurable",
  actionable: "Actionnable",
  realistic: "Réaliste",
  timed: "Temporel",
  none: "Les cinq passent",
};

const goals: Record<GoalToSortId, { readonly says: string; readonly why: string; readonly mended?: string }> =
  {
    "more-visible": {
      says: "Être plus présents sur les réseaux.",
      why: "Rien ne dit ce qui sera obtenu, ni pour qui. Les quatre autres contrôles n’ont pas encore d’objet.",
      mended:
        "Faire passer de 6 à 10 par semaine les demandes de soumission reçues par messagerie, d’ici le 30 juin; Karim, trois heures par semaine.",
    },
    "signups-mended": {
      says: "Porter de 366 à 450 par mois les inscriptions à l’infolettre venues des réseaux d’ici le 31 décembre; Noémie s’en charge, huit heures par semaine.",
      why: "Un résultat, un départ et une cible, quelqu’un, des moyens, une date. Reste à savoir si le rythme tient, et les relevés le diront.",
    },
    closer: {
      says: "D’ici Noël, notre communauté se sentira plus proche de nous; Léa y consacre ses mardis.",
      why: "On devine l’intention, mais aucun nombre ne dira qu’elle est atteinte. Trouvez ce que fait quelqu’un qui se sent proche.",
      mended:
        "D’ici Noël, doubler les réponses reçues à nos stories, de 20 à 40 par semaine; Léa y consacre ses mardis.",
    },
    viral: {
      says: "Obtenir une vidéo virale, à un million de vues, avant le 1er mai.",
      why: "C’est précis, compté, daté. Mais personne ne peut le décider : cela dépend de l’algorithme.",
      mended:
        "Publier huit vidéos avant le 1er mai et porter de 300 à 500 la médiane de leurs clics vers la boutique; Sami, six heures par semaine.",
    },
    tenfold: {
      says: "Multiplier par dix les ventes en ligne d’ici la fin du mois; Inès y met deux heures par semaine.",
      why: "Deux heures par semaine et quelques jours ne portent pas une telle cible. Aucun relevé n’a jamais montré ce rythme.",
      mended:
        "Augmenter les ventes en ligne d’un dixième d’ici la fin du trimestre; Inès y met huit heures par semaine.",
    },
    "orders-someday": {
      says: "Passer de 112 à 125 commandes par mois; Noémie, avec 800 dollars de publicité.",
      why: "Tout y est, sauf la date. Sans elle, on n’est jamais en retard.",
      mended:
        "Passer de 112 à 125 commandes par mois d’ici le 31 décembre; Noémie, avec 800 dollars de publicité.",
    },
    "engagement-up": {
      says: "Améliorer l’engagement au deuxième trimestre; Sami, six heures par semaine.",
      why: "De combien, et de quel taux? Par abonné, par personne atteinte ou par impression, les réponses diffèrent.",
      mended:
        "Porter de 4 à 5 pour cent le taux d’engagement par personne atteinte au deuxième trimestre; Sami, six heures par semaine.",
    },
    "replies-mended": {
      says: "Ramener de neuf heures à deux, d’ici le 15 mars, le délai médian de réponse aux messages; Inès, une heure chaque matin.",
      why: "Une cible qui descend est un progrès, puisqu’il s’agit d’un délai. Les cinq contrôles passent.",
    },
    everyone: {
      says: "Toute l’équipe fera connaître la marque : 2 000 visites de plus par mois avant septembre.",
      why: "« Toute l’équipe » veut dire personne. Qui répondra de l’objectif en septembre?",
      mended:
        "Amener 2 000 visites de plus par mois avant septembre; Karim en répond, avec 10 heures par mois.",
    },
    "before-the-cycle": {
      says: "Vendre trois cuisines grâce à LinkedIn d’ici deux mois; Karim, quatre heures par semaine. Nos clients mettent neuf mois à se décider.",
      why: "L’échéance tombe avant la fin du cycle de vente. L’objectif paraîtra manqué, même si la campagne réussit.",
      mended:
        "Obtenir vingt rendez-vous grâce à LinkedIn d’ici deux mois, et compter les ventes au bout de neuf; Karim, quatre heures par semaine.",
    },
  };

export const goalSorting = {
  title: "Dix objectifs à trier, et à corriger",
  intro: "Pour chacun, nommez le premier contrôle qu’il ne passe pas. La réponse montre l’objectif corrigé.",
  number: (at: number, total: number) => `${at} sur ${total}`,
  ask: "Quel est le premier contrôle qui échoue?",
  ways,
  goals,
  right: "C’est cela.",
  wrong: (way: string) => (way === ways.none ? "Non : les cinq passent." : `Non : « ${way} ».`),
  mended: "Corrigé :",
  next: "Objectif suivant",
  finish: "Voir le résultat",
  result: (right: number, total: number) => `${right} sur ${total} au premier essai.`,
  again: "Recommencer",
};
