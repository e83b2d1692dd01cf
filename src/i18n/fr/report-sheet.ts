import { isSingular } from "../french-plural.ts";

/** Figures of a report's first line, written out. */
type Finding = Readonly<Record<"roi" | "profit" | "investment" | "months", string>> & {
  /** True when the investment counts somebody's hours. */
  readonly withStaff: boolean;
};
type Span = Readonly<Record<"low" | "high", string>>;

/** Words of the sheet that a learner's report prints as. */
export const reportSheet = {
  label: "Votre rapport, tel qu’il s’imprime",
  kind: "Rapport sur le rendement des réseaux sociaux",
  unnamed: "Votre entreprise",
  asOf: (kind: string, day: string) => `${kind}, le ${day}`,
  reader: (reader: string) => `Pour : ${reader}`,
  finding: ({ roi, profit, investment, months, withStaff }: Finding, band: Span | null) =>
    [
      `En ${months}, ${investment} engagés${withStaff ? ", heures comprises," : ""} laissent ${profit} une fois les ventes conclues, soit un ROI net de ${roi}`,
      band ? `; neuf fois sur dix, il va de ${band.low} à ${band.high}` : "",
      ".",
    ].join(""),
  noRoi: "Sans investissement, aucun ROI n’est défini.",
  investment: "Investissement",
  value: "Valeur (marge)",
  net: "ROI net",
  gross: "Retour brut",
  atEnd: (months: string) => `ROI net vu au bout de ${months}`,
  cycle: "Cycle de vente",
  calculation: "Le calcul",
  calculationHead: ["Résultat", "Formule", "Avec ces chiffres"] as readonly string[],
  results: {
    contribution: ["Marge d’une vente", "panier moyen × marge"],
    value: ["Valeur", "ventes × marge d’une vente, plus les autres valeurs"],
    net: ["ROI net", "(valeur − investissement) ÷ investissement"],
    gross: ["Retour brut", "valeur ÷ investissement"],
    breakEven: ["Point mort", "investissement ÷ marge d’une vente"],
  } as Readonly<Record<"contribution" | "value" | "net" | "gross" | "breakEven", readonly [string, string]>>,
  others: "autres valeurs",
  sales: (count: string) => `${count} ${isSingular(count) ? "vente" : "ventes"}`,
  costs: "Ce qui est engagé",
  costHead: ["Poste", "Montant", "Détail"] as readonly string[],
  total: "Total",
  worth: "Ce qui revient",
  worthHead: ["Ce qui a de la valeur", "Valeur unitaire", "D’où elle vient"] as readonly string[],
  cycleTitle: "Au fil du cycle de vente",
  pipeline: (months: string, amount: string, share: string) =>
    `Au bout de ${months}, il reste à venir ${amount} de cette valeur (${share}) : un ROI mesuré ce jour-là est trop bas.`,
  settled: (months: string) => `Au bout de ${months}, toute la valeur est rentrée.`,
  goal: "Ce qui était visé",
  ambition: (text: string) => `L’ambition : ${text}`,
  metrics: "Indicateurs suivis",
  variables: "Chaque variable",
  head: ["Variable", "Valeur", "Définition", "Source, période, raison"] as readonly string[],
  formula: (formula: string) => `Formule : ${formula}.`,
  undescribed: "à décrire",
  note: { source: "Source", period: "Période", reason: "Pourquoi cette valeur" },
  ranges: "Ce qui n’est pas sûr",
  band: (profit: Span, pays: string) =>
    `Neuf fois sur dix, le profit va de ${profit.low} à ${profit.high}. La campagne rapporte plus qu’elle ne coûte dans ${pays}.`,
  reaches: (target: string, often: string) => `La cible de ${target} est atteinte dans ${often}.`,
  often: (count: string, of: string) => `${count} ${isSingular(count) ? "essai" : "essais"} sur ${of}`,
  range: (name: string, low: string, high: string) => `${name} : de ${low} à ${high}`,
  spread: (low: string, high: string) => `Neuf fois sur dix, le ROI net va de ${low} à ${high}`,
  spreadHead: ["Essais", "ROI net", "Profit"] as readonly string[],
  result: "Résultat",
  variable: "Variable",
  toCome: "Valeur à venir",
  rowHead: ["Partie", "Nom", "Valeur", "Unité", "Source", "Période", "Raison"] as readonly string[],
  limits: "Limites",
  unwritten: "À écrire.",
  decision: "Décision",
  undecided: "À prendre.",
  signpost: (sign: string) => `Ce qui la ferait changer : ${sign}`,
  nextStep: "La suite",
  sealed: "Votre première estimation reste sous scellé jusqu’à ce que le rapport soit complet.",
  opened: (guess: string, net: string) =>
    `Le sceau est levé. Votre première estimation était de ${guess}; votre calcul donne ${net}.`,
  openedAlone: (guess: string) => `Le sceau est levé. Votre première estimation était de ${guess}.`,
  behind: "À l’appui",
  funnel: "Entonnoir",
  records: "Relevés",
  experiments: "Journal d’essais",
  score: "Score maison",
  series: (name: string, first: string, last: string, times: string) =>
    `${name} : de ${first} à ${last}, en ${times} ${isSingular(times) ? "relevé" : "relevés"}`,
};
