import type { MistakeWords } from "../../exercise/exercise-words.ts";

export const funnelMistakes: Readonly<Record<string, MistakeWords>> = {
  "lowest-rate": {
    title: "c’est le taux le plus bas, comme toujours",
    thought: "Vous avez désigné l’étape au plus petit pourcentage.",
    why: "Un taux de clics est bas même dans un bon mois : cela ne dit pas qu’il va mal.",
    next: "Comparez chaque taux à celui de son propre meilleur mois.",
  },
  "most-points-lost": {
    title: "c’est la plus grande perte en points",
    thought: "Vous avez soustrait les taux et pris le plus grand écart.",
    why: "Perdre 5 points sur 60 pèse moins que d’en perdre 4 sur 8 : la suite du chemin baisse en proportion.",
    next: "Divisez le taux de ce mois par le meilleur, et cherchez le plus petit résultat.",
  },
  "not-furthest-below": {
    title: "une autre étape est tombée plus bas",
    thought: "Vous avez désigné une étape qui tient mieux qu’une autre.",
    why: "L’étape qui coince est celle dont le rapport à son meilleur mois est le plus petit.",
    next: "Calculez ce rapport pour chaque étape, puis comparez.",
  },

  "from-the-top": {
    title: "c’est un taux depuis le haut de l’entonnoir",
    thought: "Vous avez divisé par la portée.",
    why: "Ce taux mêle toutes les étapes d’avant : il ne dit pas laquelle va mal.",
    next: "Divisez par ce qui entre dans cette étape-là.",
  },
  "other-stage": {
    title: "c’est le taux d’une autre étape",
    thought: "Vous avez pris deux nombres qui ne se suivent pas comme la question le demande.",
    why: "Une étape a une entrée et une sortie : celles que nomme la question.",
    next: "Relisez : « des … aux … ». Le premier est la base.",
  },
  "lost-share": {
    title: "c’est la part qui s’est perdue",
    thought: "Vous avez calculé combien ne sont pas passés.",
    why: "Un taux d’étape compte ceux qui continuent.",
    next: "Retranchez votre résultat de 100 %, ou divisez ceux qui continuent par ceux qui sont entrés.",
  },
  "doubles-counted": {
    title: "des demandes sont comptées deux fois",
    thought: "Vous avez pris tous les formulaires.",
    why: "La même personne qui écrit deux fois ne fait pas deux clientes possibles.",
    next: "Retranchez les doublons avant de diviser.",
  },
  "percent-as-number": {
    title: "un pourcentage est une part",
    thought: "Vous avez multiplié par le nombre qui précède le signe %.",
    why: "2 % veut dire 0,02 : il ne peut pas sortir d’une étape plus de gens qu’il n’y en entre.",
    next: "Divisez le pourcentage par 100.",
  },
  "divided-by-rate": {
    title: "en descendant, on multiplie",
    thought: "Vous avez divisé par le taux.",
    why: "Le nombre grandirait à chaque étape, alors qu’une partie des gens s’y perd.",
    next: "Multipliez par le taux.",
  },
  "lost-for-kept": {
    title: "ce sont les clics perdus",
    thought: "Vous avez pris la part de ceux qui n’arrivent pas.",
    why: "L’énoncé donne la part des clics qui deviennent des visites.",
    next: "Multipliez les clics par cette part elle-même.",
  },
  "rate-of-the-top": {
    title: "ce taux s’applique aux visites",
    thought: "Vous avez appliqué le taux aux affichages.",
    why: "On ne laisse une demande qu’une fois sur le site.",
    next: "Appliquez-le au résultat de l’étape d’avant.",
  },
  "skipped-stage": {
    title: "une étape est sautée",
    thought: "Vous avez appliqué ce taux sans passer par l’étape d’avant.",
    why: "Un taux d’étape compte à partir de ce qui sort de la précédente.",
    next: "Reprenez étape par étape, sans en sauter.",
  },
  "multiplied-rate": {
    title: "en remontant, on divise",
    thought: "Vous avez multiplié les ventes par les taux.",
    why: "Il faudrait alors moins de visites que de ventes.",
    next: "Divisez par chaque taux.",
  },
  "leads-for-visits": {
    title: "c’est le nombre de demandes",
    thought: "Votre calcul s’arrête une étape trop tôt.",
    why: "La plupart des visites ne laissent pas de demande : il en faut davantage.",
    next: "Divisez encore par le taux de demandes.",
  },
  "added-rates": {
    title: "des taux qui se suivent se multiplient",
    thought: "Vous avez additionné les deux taux.",
    why: "Le second est une part de ce qui reste après le premier, non une part du tout.",
    next: "Appliquez l’un, puis l’autre.",
  },
  "revenue-for-margin": {
    title: "ce sont les ventes, pas la marge",
    thought: "Vous avez compté chaque vente à son prix.",
    why: "De ce prix, une partie repart en coûts : il ne reste que la marge.",
    next: "Multipliez aussi par le taux de marge.",
  },
  "most-points-gained": {
    title: "c’est le plus grand gain en points",
    thought: "Vous avez comparé les points gagnés.",
    why: "Des points pèsent selon le taux auquel ils s’ajoutent : 1 point sur 2, c’est moitié plus; 5 sur 40, un huitième.",
    next: "Divisez chaque gain par son taux actuel.",
  },
  "smaller-proportion": {
    title: "un autre gain est plus grand, en proportion",
    thought: "Vous avez choisi une amélioration réelle, mais non la meilleure.",
    why: "Les ventes grandissent dans la même proportion que le taux amélioré.",
    next: "Divisez chaque gain par son taux actuel, et comparez.",
  },
  "leads-for-sales": {
    title: "ce sont des demandes, pas des ventes",
    thought: "Votre calcul s’arrête au taux de demandes.",
    why: "Une partie seulement des demandes devient une vente.",
    next: "Multipliez aussi par le taux de conclusion.",
  },
  "cost-of-a-visit": {
    title: "c’est le coût d’une visite",
    thought: "Vous avez divisé par les visites.",
    why: "La question demande le coût d’une vente, et la plupart des visites n’en font pas.",
    next: "Divisez par le nombre de ventes.",
  },
  "brackets-missing": {
    title: "il manque les parenthèses",
    thought: "Vous vouliez diviser par le nombre de ventes.",
    why: "Sans parenthèses, on divise par les visites seules, puis on multiplie par les taux.",
    next: "Mettez le calcul des ventes entre parenthèses.",
  },
};
