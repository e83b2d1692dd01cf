import type { ReportWorkbookWords } from "../../domain/report-workbook/words.ts";

const plural = (count: number, one: string, many: string) => (count < 2 ? one : many);
const figure = (count: number) => new Intl.NumberFormat("fr-CA").format(count);

const YEARS = ["première", "deuxième", "troisième", "quatrième", "cinquième"];

/** Words of the report as a workbook that can be checked. */
export const reportWorkbook: ReportWorkbookWords = {
  sheets: {
    report: "Rapport",
    variables: "Variables",
    steps: "Calcul",
    ranges: "Fourchettes",
    support: "À l’appui",
    record: "Suivi",
  },
  summaries: {
    report:
      "Chaque résultat est une formule. Changez une case bleue de la feuille Variables : tout se recalcule.",
    variables: "Une case bleue peut changer, et tout se recalcule. Les autres restent telles qu’elles sont.",
    steps: "Mois par mois, chaque ligne se calcule à partir des variables et des lignes qui la précèdent.",
    ranges: "Ce qui n’est pas sûr, et ce que cela laisse attendre.",
    support: "Ce qui a été compté, essayé et relevé.",
    record:
      "Les chiffres datés du suivi, mois par mois. Une somme ou un taux est une formule des cases voisines.",
  },
  notDefined: "non défini",
  report: {
    kind: "Rapport sur le rendement des réseaux sociaux",
    unnamed: "Votre entreprise",
    reader: (reader) => `Pour : ${reader}`,
    head: ["Résultat", "Chiffre", "D’où il vient"],
    results: {
      investment: () => ["Investissement", "tout ce qui est dépensé, heures comprises, mois par mois"],
      value: () => ["Valeur (marge)", "ce que laissent les ventes et le reste, une fois tout rentré"],
      profit: () => ["Profit", "valeur − investissement"],
      net: () => ["ROI net", "profit ÷ investissement"],
      gross: () => ["Retour brut", "valeur ÷ investissement : toujours cent points de plus que le ROI net"],
      atEnd: (month) => [
        `ROI net vu à la fin du mois ${month}`,
        "tous les coûts, et la valeur rentrée ce jour-là : une mesure prise trop tôt",
      ],
      pipeline: (month) => [
        `Valeur à venir après le mois ${month}`,
        "ce qui rentre une fois l’activité terminée",
      ],
      sales: () => ["Ventes", "celles que les réseaux amènent, conclues ou à conclure"],
      breakEven: () => ["Ventes au point mort", "investissement ÷ marge d’une vente"],
    },
    target: ["ROI net visé", "fixé d’avance"],
    goal: "Ce qui était visé",
    decision: "Décision",
    undecided: "À prendre.",
    because: "Pourquoi",
    signpost: "Ce qui la ferait changer",
    limits: "Limites",
    nextStep: "La suite",
    unwritten: "À écrire.",
  },
  variables: {
    head: ["Variable", "Valeur", "Unité", "Source", "Période", "Raison", "Remarque"],
    unit: (unit, currency) =>
      ({ money: currency, price: currency, rate: "%", count: "nombre", hours: "heures", months: "mois" })[
        unit
      ],
    undescribed: "à décrire",
    isFixed: "fixe : la feuille Calcul a ce nombre de mois",
    isUnused: "sans effet sur ces résultats",
  },
  steps: {
    head: ["Étape", "En tout"],
    month: (month) => `Mois ${month}`,
    monthAfter: (month) => `Mois ${month}, après`,
    contribution: "Marge d’une vente",
    onlyChannel: "réseaux sociaux",
    followers: "Abonnés",
    paid: "Impressions payées",
    organic: "Impressions organiques",
    impressions: "Impressions",
    reach: "Personnes rejointes",
    interactions: "Interactions",
    kept: "Ce qui reste des mois passés, ce mois compris",
    atWork: "Impressions qui agissent ce mois-ci",
    lessRepeated: "Impressions, les répétées comptant moins",
    visits: "Visites",
    leads: "Prospects",
    made: "Ventes amenées, au mois de la visite",
    all: "Tous les canaux",
    allMade: "Ventes amenées, tous les canaux",
    closing: (shape, cycle) =>
      cycle === 0
        ? "Ventes conclues, le mois même"
        : shape === "uniform"
          ? `Ventes conclues, réparties également sur ${cycle + 1} mois`
          : `Ventes conclues sur ${cycle + 1} mois, surtout au début`,
    repeatsOfYear: (year) => `Commandes suivantes, ${YEARS[year - 1] ?? year} année`,
    repeats: "Commandes suivantes",
    salesValue: "Marge de ces ventes",
    worth: (what) => `Valeur : ${what}`,
    value: "Valeur",
    costs: "Investissement",
    staff: "Heures de travail",
    ads: (channel) => `Publicité, ${channel}`,
    investment: "Investissement, en tout",
    soFar: "Depuis le début",
    cumulatedValue: "Valeur cumulée",
    cumulatedInvestment: "Investissement cumulé",
    cumulatedProfit: "Profit cumulé",
    roiSoFar: "ROI net vu à la fin du mois",
  },
  ranges: {
    head: ["Variable", "Au plus bas", "Le plus probable", "Au plus haut", "Forme"],
    shapes: {
      pert: "surtout près du plus probable",
      triangular: "en triangle",
      lognormal: "neuf fois sur dix entre les deux, avec une longue traîne",
    },
    none: "Aucune variable n’a de fourchette.",
    band: (trials) => `Ce que donnent ${figure(trials)} essais au hasard`,
    bandHead: ["Neuf essais sur dix", "Plus de", "Médiane", "Moins de"],
    net: "ROI net",
    profit: "Profit",
    pays: "La campagne rapporte plus qu’elle ne coûte",
    reaches: "La cible est atteinte",
    often: (count, of) => `${figure(count)} ${plural(count, "essai", "essais")} sur ${figure(of)}`,
    stays:
      "Résultat de tirages faits avant l’exportation, et non de formules : ces nombres restent les mêmes quand une variable change.",
  },
  support: {
    nothing: "Rien n’a encore été compté, essayé ni relevé.",
    funnel: (months) => `Entonnoir, comptes ${months === 1 ? "d’un mois" : `de ${months} mois`}`,
    funnelHead: ["Étape", "Nombre", "Part", "Part de quoi"],
    score: "Score maison",
    scoreHead: ["Signal", "Points"],
    experiments: "Journal d’essais",
    experimentHead: [
      "Hypothèse",
      "Version",
      "L’ont vue",
      "Ont agi",
      "Part qui a agi",
      "Décision",
      "Ce qu’on en retient",
    ],
    difference: "Écart, B moins A, en points",
    records: "Relevés",
    recordHead: [
      "Indicateur",
      "Valeur",
      "Début de la période",
      "Canal",
      "Publication ou annonce",
      "Source",
      "Note",
    ],
    change: "du premier au dernier",
  },
  record: {
    planned: "Les taux du plan et ceux des relevés",
    plannedHead: [
      "Taux",
      "Canal",
      "Observé",
      "À 95 %, au moins",
      "À 95 %, au plus",
      "Comptés",
      "Sur",
      "Dans le plan",
      "Le plan est",
    ],
    noCause:
      "L’intervalle de Wilson dit où se trouve vraisemblablement le vrai taux; il ne dit pas pourquoi le plan s’en écarte ou s’en approche.",
    standing: {
      below: "au-dessous de l’intervalle",
      within: "dans l’intervalle",
      above: "au-dessus de l’intervalle",
    },
    period: (from, to) => `Mois observés : ${from} à ${to}`,
    asOf: (day) => `Chiffres au ${day}`,
    figures: "Ce que donnent les relevés",
    figuresHead: [
      "Indicateur",
      "Canal",
      "Sur toute la période",
      "Au moins (taux : à 95 %)",
      "Au plus (taux : à 95 %)",
      "Comptés",
      "Sur",
      "Chiffres notés",
      "Lu dans",
    ],
    ofCurrency: (metric, currency) => `${metric} (${currency})`,
    all: "tous ensemble",
    unnamed: "(sans canal)",
    leftOut: "N’entrent pas dans ces comptes",
    leftOutWhy: {
      tooLong: "couvrent plus d’un mois : on ne les répartit pas sans inventer",
      parts: "portent sur une partie d’un tout déjà compté",
      overlapping: "couvrent des jours qu’un autre chiffre compte déjà",
    },
  },
};
