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
  goal: "Ce qui était visé",
  ambition: (text: string) => `L’ambition : ${text}`,
  metrics: "Indicateurs suivis",
  variables: "Chaque variable",
  head: ["Variable", "Valeur", "Source, période, raison"] as readonly string[],
  undescribed: "à décrire",
  note: { source: "Source", period: "Période", reason: "Pourquoi cette valeur" },
  ranges: "Ce qui n’est pas sûr",
  band: (profit: Span, pays: string) =>
    `En argent, neuf fois sur dix, de ${profit.low} à ${profit.high}. La campagne rapporte plus qu’elle ne coûte dans ${pays}.`,
  reaches: (target: string, often: string) => `La cible de ${target} est atteinte dans ${often}.`,
  often: (count: string, of: string) => `${count} essais sur ${of}`,
  range: (name: string, low: string, high: string) => `${name} : de ${low} à ${high}`,
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
  experiments: "Essais",
  score: "Score maison",
  series: (name: string, first: string, last: string, times: string) =>
    `${name} : de ${first} à ${last}, en ${times} relevés`,
};
