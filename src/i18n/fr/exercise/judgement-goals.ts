import type { KindWords } from "../../exercise/exercise-words.ts";

const goals: Readonly<Record<string, string>> = {
  visible: "« Être plus visible sur les réseaux. »",
  newsletter: "« Avoir plus d’inscriptions à l’infolettre. »",
  quotes: "« 30 demandes de soumission par mois d’ici le 30 juin. »",
  sales: "« Augmenter nos ventes en ligne. »",
  roi: "« Un ROI net de 40 % sur la campagne de janvier. » (Le délai de vente est de quatre mois.)",
  reach: "« Une grande portée cette année. »",
};

const mendGoal: KindWords = {
  title: "Corriger un objectif",
  ask: (g) =>
    `Un objectif a été écrit ainsi : ${goals[g.story ?? ""]} Quelle version satisfait aux cinq critères SMART?`,
  options: {
    "visible-mended":
      "Faire passer de 2 000 à 2 600, d’ici le 30 juin, les personnes du quartier atteintes par semaine; Léa y met 3 h par semaine",
    "visible-louder":
      "Être vraiment très visible sur les réseaux d’ici le 30 juin; Léa s’en charge, 3 h par semaine",
    "visible-no-date":
      "Faire passer de 2 000 à 2 600 les personnes du quartier atteintes par semaine; Léa y met 3 h par semaine",
    "visible-likes": "Obtenir 500 mentions J’aime d’ici le 30 juin, contre 300; Léa y met 3 h par semaine",
    "newsletter-mended":
      "Passer de 40 à 55 inscriptions par mois venues des réseaux d’ici le 1er mai; Sami s’en charge, 2 h par semaine",
    "newsletter-soon":
      "Passer bientôt de 40 à 55 inscriptions par mois venues des réseaux; Sami s’en charge, 2 h par semaine",
    "newsletter-more":
      "Avoir nettement plus d’inscriptions venues des réseaux d’ici le 1er mai; Sami s’en charge, 2 h par semaine",
    "newsletter-huge":
      "Passer de 40 à 4 000 inscriptions par mois d’ici le 1er mai; Sami s’en charge, 2 h par semaine",
    "quotes-mended":
      "Passer de 22 à 30 demandes de soumission par mois d’ici le 30 juin; Inès répond et publie, 5 h par semaine",
    "quotes-no-owner": "Passer de 22 à 30 demandes de soumission par mois d’ici le 30 juin",
    "quotes-followers": "Passer de 900 à 1 200 abonnés d’ici le 30 juin; Inès publie, 5 h par semaine",
    "quotes-no-start":
      "Atteindre 30 demandes de soumission par mois d’ici le 30 juin; Inès répond et publie, 5 h par semaine",
    "sales-mended":
      "Passer de 60 à 75 ventes par mois venues des réseaux d’ici le 30 septembre; Tom s’en charge, 400 $ par mois",
    "sales-tenfold":
      "Passer de 60 à 600 ventes par mois venues des réseaux d’ici le 30 septembre; Tom s’en charge, 400 $ par mois",
    "sales-someday":
      "Passer un jour de 60 à 75 ventes par mois venues des réseaux; Tom s’en charge, 400 $ par mois",
    "sales-brand": "Devenir une marque que l’on aime d’ici le 30 septembre; Tom s’en charge, 400 $ par mois",
    "roi-mended":
      "Un ROI net de 40 %, contre 25 % l’an dernier, sur les ventes venues de la campagne de janvier, mesuré le 31 mai; Jade suit les ventes, 2 h par semaine",
    "roi-too-early":
      "Un ROI net de 40 %, contre 25 % l’an dernier, sur la campagne de janvier, mesuré le 31 janvier; Jade suit les ventes, 2 h par semaine",
    "roi-revenue":
      "Que les ventes de la campagne dépassent de 40 % sa publicité, contre 25 % l’an dernier, au 31 mai; Jade suit les ventes, 2 h par semaine",
    "roi-no-base":
      "Un ROI net de 40 % sur les ventes venues de la campagne de janvier, mesuré le 31 mai; Jade suit les ventes, 2 h par semaine",
    "reach-mended":
      "Pour remplir les cours d’été : une portée moyenne de 9 000 personnes par mois d’ici juin, contre 6 000; Noé publie, 3 h par semaine",
    "reach-summed":
      "Pour remplir les cours d’été : 108 000 personnes atteintes dans l’année, en additionnant les mois, contre 72 000; Noé publie, 3 h par semaine",
    "reach-no-link":
      "Une portée moyenne de 9 000 personnes par mois d’ici juin, contre 6 000; Noé publie, 3 h par semaine",
    "reach-no-owner":
      "Pour remplir les cours d’été : une portée moyenne de 9 000 personnes par mois d’ici juin, contre 6 000",
  },
  hints: [
    "Passez les cinq lettres : un résultat précis, un nombre de départ et d’arrivée, quelqu’un qui agit, des moyens, une date.",
    "Vérifiez aussi que la mesure est bien celle de l’ambition, et non une voisine plus flatteuse.",
  ],
  steps: {
    visible: "Qui doit nous voir, combien, à partir de combien, pour quand, et qui s’en occupe.",
    newsletter: "Le même objectif, avec un nombre de départ, un nombre d’arrivée à portée, et une date.",
    quotes: "Le nombre et la date y étaient : il manquait le point de départ et quelqu’un pour agir.",
    sales: "Une hausse d’un quart, une date, une personne et un budget : c’est faisable et vérifiable.",
    roi: "La mesure attend la fin du délai de vente, et dit d’où l’on part.",
    reach: "Une moyenne par mois, puisque la portée ne s’additionne pas; et l’ambition qu’elle sert.",
  },
};

const smartChecks: KindWords = {
  title: "Quelle lettre manque?",
  ask: "Chaque phrase montre le défaut d’un objectif. Rangez-la sous le critère SMART auquel elle manque.",
  options: {
    "be-present": "« Être présents sur les réseaux » : pour obtenir quoi?",
    "do-better": "« Faire mieux » : mieux en quoi?",
    "stand-out": "« Se démarquer » : aucun résultat n’est nommé",
    "no-count": "« Plus de ventes venues des réseaux » : aucun nombre, aucun moyen de les compter",
    "feel-closer": "« 20 % de proximité en plus avec la clientèle » : rien ne mesure la proximité",
    "unknown-start": "« Doubler les demandes » : personne ne sait combien il y en a",
    "no-one": "Personne n’a été nommé pour s’en charger",
    algorithm: "Tout dépend de ce que l’algorithme voudra bien montrer : nous n’avons rien à faire",
    "someone-should": "« Il faudrait que quelqu’un publie plus souvent »",
    "ten-times": "Décupler les ventes sans budget de plus",
    "no-hours": "Vingt vidéos par mois, avec deux heures par semaine pour les faire",
    "double-in-a-week": "Doubler les abonnés en une semaine, quand ils croissent de 1 % par mois",
    "some-day": "« Un jour, 500 inscriptions »",
    "as-soon": "« 75 ventes par mois, dès que possible »",
    "when-possible": "« 30 demandes par mois, quand l’occasion viendra »",
  },
  bins: {
    specific: "Spécifique : un résultat précis",
    measurable: "Mesurable : de quoi suivre le progrès",
    actionable: "Actionnable : quelqu’un peut agir",
    realistic: "Réaliste : les moyens le permettent",
    timed: "Temporel : une échéance",
  },
  hints: [
    "Chaque défaut est une question restée sans réponse : quoi, combien, qui, avec quoi, quand?",
    "S’il y a un résultat mais pas de nombre, c’est « mesurable ». S’il n’y a même pas de résultat, c’est « spécifique ».",
  ],
  steps: {
    specific: "Spécifique : on ne sait pas ce que l’on veut obtenir",
    measurable: "Mesurable : on ne pourra pas dire où l’on en est",
    actionable: "Actionnable : personne n’a de prise",
    realistic: "Réaliste : les moyens ou l’expérience disent non",
    timed: "Temporel : rien ne dit pour quand",
  },
};

const claims: Readonly<Record<string, string>> = {
  "sum-over-hundred":
    "« 45,1 % citent le ROI comme premier défi, 42,1 % l’audience et 36,8 % l’engagement : chacun a choisi son seul premier défi. »",
  "likes-and-sales":
    "« En mai, les mentions J’aime et les ventes ont monté ensemble : nos publications font vendre. »",
  "free-posts":
    "« Nos publications ne coûtent rien, puisque nous n’avons acheté aucune publicité : leur ROI est infini. »",
  "revenue-roi": "« 1 700 $ investis, 75 000 $ de ventes : un ROI de 4 311 %. »",
  "up-by-half": "« Notre taux de clics a augmenté de 50 %! » Rien d’autre n’est donné.",
  "five-hundred":
    "« Notre meilleure campagne a un ROI net de 500 %. » Elle a coûté 20 $, et l’on veut y mettre tout le budget.",
  "two-platforms":
    "« Meta rapporte 60 ventes et Google 55 : la campagne a fait 115 ventes. » La boutique en a conclu 80.",
  "vendor-survey":
    "« 64,9 % des marques jugent Twitter efficace », selon un sondage d’une entreprise de formation, auprès des marques qui ont répondu.",
  "first-month":
    "« Après un mois, notre toute première campagne a un ROI de −70 % : arrêtons-la. » Les ventes se concluent en cinq mois.",
  "reach-of-year": "« 10 000 personnes atteintes chaque mois, donc 120 000 personnes dans l’année. »",
  "holdout-result":
    "« Un groupe témoin de 20 000 personnes, tiré au sort, a acheté 10 % de moins (intervalle : 6 à 14 %). La campagne a causé des ventes. »",
  "last-click":
    "« 70 % des ventes ont un dernier clic venu d’Instagram : sans Instagram, nous les perdrions. »",
};

const judgeClaim: KindWords = {
  title: "Juger une affirmation",
  ask: (g) => `${claims[g.story ?? ""]} Quelle objection tient?`,
  options: {
    "answers-overlap": "Les réponses se recoupent : leur somme dépasse 100 %",
    "revenue-not-profit": "Des ventes ne sont pas un profit : il manque la marge",
    "too-early": "La mesure vient avant la fin du délai de vente",
    "cause-unknown": "Aller ensemble, ou venir en dernier, n’est pas causer",
    "no-base": "La base manque : un pourcentage de quoi?",
    "hours-missing": "Le temps de travail n’est pas compté",
    "size-hidden": "Un pourcentage cache sa taille : il s’agit de peu d’argent",
    "credit-twice": "Chaque plateforme s’attribue les mêmes ventes",
    "one-vendor": "Une seule source intéressée, et seulement ceux qui ont répondu",
    "reach-added": "La portée ne s’additionne pas : ce sont souvent les mêmes personnes",
    flawless: "Aucune : l’affirmation tient",
  },
  hints: [
    "Demandez-vous : de quoi, comparé à quoi, mesuré quand, par qui, et causé par quoi?",
    "Une bonne objection s’appuie sur un mot ou un nombre de l’affirmation elle-même.",
  ],
  steps: {
    "sum-over-hundred": "45,1 + 42,1 + 36,8 = 124 : plusieurs ont cité plus d’un défi.",
    "likes-and-sales": "Une fête ou une saison peut faire monter les deux.",
    "free-posts": "Il a fallu des heures pour les faire : la mise n’est pas nulle.",
    "revenue-roi": "À 30 % de marge, les mêmes nombres donnent 1 223 %.",
    "up-by-half": "De 0,2 % à 0,3 %, ou de 2 % à 3 %? Sur combien d’affichages?",
    "five-hundred": "500 % de 20 $ font 100 $; rien ne dit que cela tiendrait à plus grande échelle.",
    "two-platforms": "115 ventes réclamées pour 80 conclues : les mêmes ont été comptées deux fois.",
    "vendor-survey": "Ceux qui répondent à un vendeur ne sont pas toutes les marques.",
    "first-month": "D’un départ à froid, les coûts viennent d’abord : ce ROI est trop bas.",
    "reach-of-year": "La même personne peut être atteinte douze fois.",
    "holdout-result": "Un tirage au sort, un grand groupe, un intervalle loin de zéro : l’affirmation tient.",
    "last-click": "Ces gens venaient peut-être déjà acheter : seul un groupe témoin le dirait.",
  },
};

export const goalKinds = {
  "mend-goal": mendGoal,
  "smart-checks": smartChecks,
  "judge-claim": judgeClaim,
} satisfies Record<string, KindWords>;
