/** Words of the lesson on why to measure. */
type Shown = {
  readonly effective: string;
  readonly roiFirst: string;
  readonly struggle: string;
  readonly others: string;
};

export const survey = {
  who: {
    label: "Combien de fois plus volontiers répond une marque satisfaite",
    before: "Supposons qu’une marque satisfaite réponde ",
    middle: (found: string) =>
      ` fois plus volontiers qu’une autre. Un sondage qui trouve ${found} peut alors venir d’un milieu où`,
    after: " seulement des marques sont satisfaites.",
    drawing: (behind: string, found: string) =>
      `Deux bandes. En haut, toutes les marques : ${behind} sont satisfaites. En bas, celles qui ont répondu : ${found}.`,
    all: "Toutes les marques :",
    answered: "Celles qui ont répondu :",
    yes: "satisfaites",
    caption: (found: string) => `Ce qui peut se cacher derrière ${found}`,
    head: ["Les satisfaites répondent… fois plus", "Part réelle de satisfaites"] as readonly string[],
  },
  shared: {
    title: (alone: string, several: string) =>
      `Placées ainsi, ${alone} des marques n’ont nommé que le ROI, et ${several} ont donné plusieurs réponses`,
    caption:
      "La rangée entière représente toutes les marques qui ont répondu. Déplacez les deux réponses du bas : chaque position respecte les pourcentages publiés.",
    answers: [
      "Mesurer le ROI et les résultats",
      "Faire grandir l’audience",
      "Susciter l’engagement",
    ] as readonly string[],
    place: (name: string) => `Place de la réponse « ${name} »`,
    sum: (total: string) =>
      `Les trois parts font ${total} réponses pour cent marques. Il a donc bien fallu que certaines donnent plusieurs réponses; les pourcentages ne disent pas lesquelles.`,
    tableCaption: "Qui a donné combien de réponses, dans cette disposition",
    head: ["Réponses", "Part des marques"] as readonly string[],
    alone: "Le ROI et rien d’autre",
    gave: (count: number) =>
      ["Aucune des trois", "Une des trois", "Deux des trois", "Les trois"][count] ?? String(count),
  },
  pairs: {
    holds: "Oui.",
    mend: "À revoir.",
    sum: (right: number, total: number) =>
      right === total
        ? "Tout tient."
        : `${right} sur ${total}. Relisez la raison des autres, et changez d’avis si elle vous convainc.`,
    claims: (shown: Shown) => ({
      title: "De ces deux phrases, laquelle les chiffres portent-ils?",
      intro: "Choisissez chaque fois celle que le sondage permet d’écrire, et rien de plus.",
      items: [
        {
          ask: `À propos de ${shown.effective}`,
          ways: [
            `Twitter est efficace pour ${shown.effective} des marques.`,
            `${shown.effective} des marques qui ont répondu disent que Twitter est efficace.`,
          ],
          right: 1,
          why: "Le sondage recueille des avis. Rien n’y mesure l’efficacité, et rien ne dit ce que pensent les marques qui n’ont pas répondu.",
        },
        {
          ask: `À propos de ${shown.roiFirst}`,
          ways: [
            `Près de la moitié des répondantes citent la mesure du ROI parmi leurs premiers défis.`,
            `Près de la moitié des répondantes ont un seul grand défi, et c’est le ROI.`,
          ],
          right: 0,
          why: "Les réponses se recoupent, puisque leur somme dépasse le tout. « Premier » ne veut donc pas dire « unique ».",
        },
        {
          ask: `À propos de ${shown.struggle}`,
          ways: [
            `Twitter ne donne de résultats qu’à ${shown.others} des marques.`,
            `Presque toutes les répondantes disent avoir encore du mal à y atteindre des objectifs précis.`,
          ],
          right: 1,
          why: "Avoir du mal n’est pas échouer. Et qui ne s’est fixé aucun objectif précis a du mal, lui aussi, à l’atteindre.",
        },
        {
          ask: "Ce que le sondage permet d’en conclure",
          ways: [
            "Il vaut la peine d’apprendre à mesurer : ceux qui s’en servent disent eux-mêmes ne pas y arriver.",
            "Les entreprises qui mesurent leur ROI réussissent mieux que les autres.",
          ],
          right: 0,
          why: "Le sondage ne compare pas celles qui mesurent à celles qui ne mesurent pas. Il dit seulement que la question les embarrasse.",
        },
      ],
    }),
    questions: (_: Shown) => ({
      title: "Un ROI peut-il répondre?",
      intro: "Pour chaque question, dites si un ROI bien calculé suffit à y répondre.",
      items: [
        {
          ask: "Le mois a-t-il rapporté plus qu’il n’a coûté?",
          ways: ["Le ROI y répond", "Il faut autre chose"],
          right: 0,
          why: "C’est exactement ce qu’il compare : ce qui est revenu et ce qui a été engagé.",
        },
        {
          ask: "Ces ventes auraient-elles eu lieu sans les réseaux?",
          ways: ["Le ROI y répond", "Il faut autre chose"],
          right: 1,
          why: "Le calcul suppose une réponse, il ne la donne pas. Il faut comparer avec des gens qui n’ont rien vu.",
        },
        {
          ask: "Entre deux campagnes, laquelle laisse le plus d’argent?",
          ways: ["Le ROI y répond", "Il faut autre chose"],
          right: 1,
          why: "Un grand pourcentage d’une petite somme laisse peu. Il faut lire le profit à côté.",
        },
        {
          ask: "Que pensent de nous les gens qui nous suivent?",
          ways: ["Le ROI y répond", "Il faut autre chose"],
          right: 1,
          why: "Le sentiment se lit dans ce qu’ils écrivent. C’est un indicateur sans valeur en argent, et il compte quand même.",
        },
        {
          ask: "À partir de combien de commandes le mois est-il payé?",
          ways: ["Le ROI y répond", "Il faut autre chose"],
          right: 0,
          why: "Le point mort vient du même calcul : c’est là que le ROI net vaut zéro.",
        },
      ],
    }),
  },
};
