import type { MistakeWords } from "../../exercise/exercise-words.ts";

export const returnMistakes: Readonly<Record<string, MistakeWords>> = {
  "gross-for-net": {
    title: "c’est le retour brut",
    thought: "Vous avez divisé la valeur par la mise.",
    why: "La division est bien faite, mais elle compte la mise elle-même comme un gain.",
    next: "Retranchez d’abord la mise de la valeur, puis divisez ce profit par la mise.",
  },
  "divided-by-value": {
    title: "on divise par la mise",
    thought: "Vous avez divisé le profit par la valeur rapportée.",
    why: "Le ROI compare le profit à ce qu’on a engagé pour l’obtenir, non à ce qui est revenu.",
    next: "Gardez le même profit, et divisez-le par l’investissement.",
  },
  "divided-by-revenue": {
    title: "c’est une marge sur les ventes",
    thought: "Vous avez divisé le profit par les ventes.",
    why: "Le ROI rapporte le profit à ce qu’on a engagé, pas au chiffre d’affaires.",
    next: "Gardez le même profit, et divisez-le par l’investissement.",
  },
  "swapped-terms": {
    title: "le signe est à l’envers",
    thought:
      "La grandeur est juste, mais la soustraction est partie de l’investissement, ou un signe moins s’est perdu.",
    why: "Un profit est négatif quand on perd, positif quand on gagne.",
    next: "Calculez la valeur moins l’investissement, dans cet ordre.",
  },
  "revenue-for-margin": {
    title: "ce sont les ventes, pas la marge",
    thought: "Vous avez pris le chiffre d’affaires entier pour la valeur.",
    why: "Une partie en repart en marchandise, en livraison et en frais.",
    next: "Multipliez les ventes par le taux de marge, puis reprenez le calcul avec cette valeur.",
  },
  "costs-for-margin": {
    title: "c’est la part des coûts",
    thought: "Vous avez retiré la marge des ventes au lieu de la garder.",
    why: "La marge est ce qui reste; le reste des ventes repart en coûts variables.",
    next: "Multipliez les ventes par le taux de marge lui-même.",
  },
  "forgotten-staff-time": {
    title: "il manque le temps de travail",
    thought: "Vous n’avez compté que les factures.",
    why: "L’énoncé nomme aussi une personne : ses heures font partie de la mise, même sans facture.",
    next: "Ajoutez aux factures les heures multipliées par le coût d’une heure.",
  },
  "hours-as-money": {
    title: "des heures ne sont pas de l’argent",
    thought: "Vous avez additionné le nombre d’heures et les factures.",
    why: "C’est faire comme si une heure coûtait une seule unité de monnaie.",
    next: "Multipliez d’abord les heures par le coût d’une heure.",
  },
  "ads-only": {
    title: "la publicité n’est pas tout",
    thought: "Vous n’avez compté que la publicité.",
    why: "Les photos, les outils et les heures ont servi aussi : ils font partie de la mise.",
    next: "Additionnez toutes les ressources employées.",
  },
  "one-month-only": {
    title: "il manque des mois",
    thought: "Vous avez compté ce qui revient chaque mois une seule fois.",
    why: "La question porte sur toute la durée.",
    next: "Multipliez les coûts mensuels par le nombre de mois, puis ajoutez ce qui ne se paie qu’une fois.",
  },
  "once-every-month": {
    title: "une dépense unique est comptée chaque mois",
    thought: "Vous avez multiplié toutes les dépenses par le nombre de mois.",
    why: "Les photos ne se paient qu’une fois, même si elles servent longtemps.",
    next: "Ne multipliez que ce qui revient chaque mois.",
  },
  "bare-wage": {
    title: "il manque les charges",
    thought: "Vous avez compté l’heure à son salaire.",
    why: "L’employeuse paie aussi les charges : l’heure lui coûte davantage.",
    next: "Ajoutez d’abord le pourcentage de charges au salaire horaire.",
  },
  "forgotten-setup": {
    title: "il manque la mise en place",
    thought: "Vous n’avez compté que les paiements mensuels.",
    why: "La mise en place a été payée elle aussi, même si elle ne revient pas.",
    next: "Ajoutez-la une fois aux paiements mensuels.",
  },
  "forgotten-returns": {
    title: "des ventes ont été remboursées",
    thought: "Vous avez compté toutes les ventes.",
    why: "Une vente remboursée ne laisse pas de marge.",
    next: "Retranchez d’abord la part remboursée, puis appliquez la marge.",
  },
  "all-sales-caused": {
    title: "une part des ventes aurait eu lieu sans elle",
    thought: "Vous avez compté toutes les ventes qui ont suivi la campagne.",
    why: "Le groupe témoin en a fait une partie sans la voir : elles ne lui doivent rien.",
    next: "Multipliez aussi par la part des ventes que la campagne a causées.",
  },
  "brackets-missing": {
    title: "il manque les parenthèses",
    thought: "Vous comptiez soustraire, puis diviser.",
    why: "Sans parenthèses, la division passe en premier : la mise divisée par elle-même donne 1.",
    next: "Mettez la soustraction entre parenthèses.",
  },
  "ranked-by-ratio": {
    title: "c’est le rang des pourcentages",
    thought: "Vous avez rangé par ROI.",
    why: "Un grand pourcentage d’une petite mise laisse peu d’argent.",
    next: "Multipliez chaque mise par son ROI net, puis rangez ces profits.",
  },
  "ranked-by-investment": {
    title: "c’est le rang des mises",
    thought: "Vous avez rangé selon ce que chacune a coûté.",
    why: "Dépenser plus ne laisse pas plus : tout dépend de ce qui revient.",
    next: "Multipliez chaque mise par son ROI net, puis rangez ces profits.",
  },
  "ranked-upward": {
    title: "l’ordre est renversé",
    thought: "Vos profits sont bien rangés, du plus petit au plus grand.",
    why: "La question demande la plus payante en premier.",
    next: "Retournez la liste.",
  },
};
